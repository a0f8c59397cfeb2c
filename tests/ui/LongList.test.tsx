import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { LongList } from '#ui/LongList.tsx';

import { servedHtml } from '../support/servedHtml.ts';

function list(length: number) {
  const items = Array.from({ length }, (_, index) => `Row ${index + 1}`);
  return (
    <LongList items={items} keyOf={(item) => item} name="rows" rowHeight={20}>
      {(item) => item}
    </LongList>
  );
}

/** The rows that a page has before any JavaScript runs. */
async function prerendered(length: number): Promise<readonly string[]> {
  const html = await servedHtml(list(length));
  render(<div dangerouslySetInnerHTML={{ __html: html }} />);
  return screen.queryAllByRole('listitem').map((row) => row.textContent);
}

describe('a list', () => {
  it.each([0, 1, 200])('of %i rows has them all', (length) => {
    render(list(length));
    expect(screen.queryAllByRole('listitem')).toHaveLength(length);
  });

  it('has them all in the page as it is served', async () => {
    expect(await prerendered(150)).toHaveLength(150);
  });

  it('that is very long has its beginning in the page as it is served', async () => {
    const rows = await prerendered(1000);
    expect(rows.length).toBeLessThan(100);
    expect(rows.slice(0, 3)).toEqual(['Row 1', 'Row 2', 'Row 3']);
  });
});
