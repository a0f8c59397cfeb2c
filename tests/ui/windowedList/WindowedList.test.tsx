import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { WindowedList } from '#ui/windowedList/WindowedList.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keyOf(number: number): string {
  return `row-${number}`;
}

function list(items: readonly number[]) {
  return (
    <WindowedList items={items} keyOf={keyOf} name="rows" rowHeight={100}>
      {(number) => `Row ${number}`}
    </WindowedList>
  );
}

const every = (step: number, length: number) => Array.from({ length }, (_, index) => index * step);

function rows(): readonly HTMLElement[] {
  return screen.queryAllByRole('listitem');
}

/** Lets the page be for so long, in which it draws now and then. */
async function rest(milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 100) await act(() => vi.advanceTimersByTimeAsync(100));
}

describe('of a list of 10,000 rows', () => {
  it('only those in view are in the page, and the others have their room', async () => {
    const { container } = render(list(every(1, 10_000)));
    await rest(5_000);
    expect(rows().length).toBeLessThan(30);
    const room = [...container.querySelectorAll<HTMLElement>('[aria-hidden]')].map(({ style }) =>
      parseInt(style.height),
    );
    expect(room.reduce((sum, height) => sum + height, 0) + rows().length * 100).toBe(1_000_000);
  });

  it('those stay that are in view before and after a choice', () => {
    const { rerender } = render(list(every(1, 10_000)));
    const before = new Map(rows().map((row) => [row.textContent, row]));
    rerender(list(every(2, 5_000)));
    const staying = rows().filter((row) => before.has(row.textContent));
    expect(staying.length).toBeGreaterThan(2);
    for (const row of staying) expect(row).toBe(before.get(row.textContent));
  });
});

describe('what a choice leaves of a list, 150 rows,', () => {
  it('is in the page as far as it is in view, and all of it once nothing is chosen any more', async () => {
    const { rerender } = render(list(every(1, 10_000)));
    rerender(list(every(50, 150)));
    expect(rows().length).toBeLessThan(30);
    await rest(900);
    expect(rows().length).toBeLessThan(30);
    await rest(5_000);
    expect(rows().map((row) => row.textContent)).toEqual(every(50, 150).map((number) => `Row ${number}`));
  });

  it('is printed as a whole', () => {
    render(list(every(1, 150)));
    expect(rows().length).toBeLessThan(30);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rows()).toHaveLength(150);
  });
});
