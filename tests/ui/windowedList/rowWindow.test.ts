import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { heightOf, rowsIn, withNeighbours } from '#ui/windowedList/rowWindow.ts';

describe('the rows of a stretch', () => {
  const heights = [100, 50, 200, 100, 100];

  it.each([
    ['at the top', 0, 120, 0, 2],
    ['in the middle', 160, 360, 2, 4],
    ['that ends where a row begins', 100, 150, 1, 3],
    ['above the list', -900, -500, 0, 2],
    ['below the list', 5000, 5400, 3, 5],
  ])('%s', (_, top, bottom, from, to) => {
    expect(rowsIn(heights, { top, bottom })).toEqual({ from, to });
  });

  it('are none of an empty list, and the one of a list of one', () => {
    expect(rowsIn([], { top: 0, bottom: 900 })).toEqual({ from: 0, to: 0 });
    expect(rowsIn([300], { top: 5000, bottom: 5900 })).toEqual({ from: 0, to: 1 });
  });

  it('cover it, as far as the list reaches', () => {
    const lists = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: -2000, max: 60_000 }),
        fc.integer({ min: 1, max: 3000 }),
        (rows, top, size) => {
          const { from, to } = rowsIn(rows, { top, bottom: top + size });
          const before = heightOf(rows, 0, from);
          expect(before <= Math.max(0, top)).toBe(true);
          expect(to === rows.length || before + heightOf(rows, from, to) >= top + size).toBe(true);
        },
      ),
    );
  });

  it('have neighbours within the list', () => {
    expect(withNeighbours({ from: 3, to: 5 }, 2, 6)).toEqual({ from: 1, to: 6 });
    expect(withNeighbours({ from: 1, to: 5 }, 2, 100)).toEqual({ from: 0, to: 7 });
  });
});
