import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linePath } from '#features/storyline/linePath.ts';

import { pointsOfPath } from '../../support/storylineDrawing.ts';

const beside = 9;
const column = 33;

/** Points from left to right, at least a column apart, as lines have them. */
const someLine = fc
  .array(fc.record({ wider: fc.nat(80), y: fc.nat(40) }), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let x = 40;
    return steps.map(({ wider, y }) => {
      x += column + wider;
      return { x, y: y * 13 };
    });
  });

describe('the path of a line', () => {
  it('begins and ends straight beside its capsules, and never leaves the heights of its points', () => {
    fc.assert(
      fc.property(someLine, (line) => {
        const path = pointsOfPath(linePath(line, beside, column));
        const [first, last] = [line[0]!, line.at(-1)!];
        const ys = line.map(({ y }) => y);
        expect(path[0]).toEqual({ x: first.x - beside, y: first.y });
        expect(path.at(-1)).toEqual({ x: last.x + beside, y: last.y });
        expect(Math.min(...path.map(({ y }) => y))).toBeGreaterThanOrEqual(Math.min(...ys));
        expect(Math.max(...path.map(({ y }) => y))).toBeLessThanOrEqual(Math.max(...ys));
      }),
    );
  });

  it('runs to the right only, and straight through every point', () => {
    fc.assert(
      fc.property(someLine, (line) => {
        const path = pointsOfPath(linePath(line, beside, column));
        const xs = path.map(({ x }) => x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        for (const { x, y } of line) {
          const near = path.filter((point) => Math.abs(point.x - x) < beside);
          expect(near.every((point) => Math.abs(point.y - y) < 0.1)).toBe(true);
        }
      }),
    );
  });

  it.each([
    { of: 'nothing', points: [], d: '' },
    { of: 'one point', points: [{ x: 50, y: 20 }], d: 'M41 20H59' },
    { of: 'a straight line, without a stop', points: [50, 83, 116].map((x) => ({ x, y: 20 })), d: 'M41 20H125' },
    {
      of: 'a bend, no longer than a column where the next one has moved away',
      points: [
        { x: 50, y: 20 },
        { x: 183, y: 46 },
      ],
      d: 'M41 20H59C66.5 20 66.5 46 74 46H192',
    },
  ])('of $of', ({ points, d }) => {
    expect(linePath(points, beside, column)).toBe(d);
  });
});
