import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { LongList } from '#ui/LongList.tsx';

function list(length: number) {
  const items = Array.from({ length }, (_, index) => `Row ${index + 1}`);
  return (
    <LongList items={items} keyOf={(item) => item} name="rows" rowHeight={20}>
      {(item) => item}
    </LongList>
  );
}

/** The rows that a page has before any JavaScript runs. */
function prerendered(length: number): readonly string[] {
  render(<div dangerouslySetInnerHTML={{ __html: renderToString(list(length)) }} />);
  return screen.queryAllByRole('listitem').map((row) => row.textContent);
}

describe('a list', () => {
  it.each([0, 1, 200])('of %i rows has them all', (length) => {
    render(list(length));
    expect(screen.queryAllByRole('listitem')).toHaveLength(length);
  });

  it('has them all in the page as it is served', () => {
    expect(prerendered(150)).toHaveLength(150);
  });

  it('that is very long has its beginning in the page as it is served', () => {
    const rows = prerendered(1000);
    expect(rows.length).toBeLessThan(100);
    expect(rows.slice(0, 3)).toEqual(['Row 1', 'Row 2', 'Row 3']);
  });
});
