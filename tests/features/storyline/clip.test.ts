import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clipGeometry, gutterAt, linesAt } from '#features/storyline/clip.ts';
import { capsuleHalf, nameGap } from '#features/storyline/measures.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { pointsOfPath } from '../../support/storylineDrawing.ts';
import { madeUpFilm, placed } from '../../support/storylineFilms.ts';

const geometry = placed(madeUpFilm(3, { characters: 14, steps: 60 }));
const whole = clipGeometry(geometry);
const someWindow = fc
  .tuple(fc.integer({ min: -100, max: geometry.width }), fc.nat(900))
  .map(([left, width]) => ({ left, right: left + width }));

/** How high a path is at an x; undefined where it is not. */
function heightAt(d: string, x: number): number | undefined {
  const points = pointsOfPath(d);
  const index = points.findIndex((point) => point.x >= x);
  const [before, after] = [points[index - 1], points[index]];
  if (before === undefined || after === undefined) return undefined;
  const part = after.x === before.x ? 1 : (x - before.x) / (after.x - before.x);
  return before.y + part * (after.y - before.y);
}

describe('a window of the storyline', () => {
  it('is all there is, where it has no ends', () => {
    expect(whole.scenes).toEqual(geometry.scenes);
    expect(whole.lines.map(({ id }) => id)).toEqual(geometry.lines.map(({ id }) => id));
    expect(whole.lines.every(({ nameAt }) => nameAt !== undefined)).toBe(true);
    expect(whole.bands).toEqual(geometry.bands);
  });

  it('has the scenes and bands of the whole that are in it, and at most a column more on either side', () => {
    fc.assert(
      fc.property(someWindow, ({ left, right }) => {
        const clipped = clipGeometry(geometry, left, right);
        const inside = geometry.scenes.filter(({ x }) => x >= left && x <= right);
        expect(clipped.scenes).toEqual(expect.arrayContaining(inside));
        expect(clipped.scenes.length).toBeLessThanOrEqual(inside.length + 2);
        expect(clipped.bands).toEqual(geometry.bands.filter((band) => band.right >= left && band.left <= right));
      }),
    );
  });

  it('has the lines of the whole that are in it, as high as they are there', () => {
    fc.assert(
      fc.property(someWindow, fc.double({ min: 0, max: 1, noNaN: true }), ({ left, right }, at) => {
        const clipped = new Map(clipGeometry(geometry, left, right).lines.map(({ id, d }) => [id, d]));
        const x = left + at * (right - left);
        for (const { id, d } of whole.lines) {
          const height = heightAt(d, x);
          if (height !== undefined) expect(heightAt(clipped.get(id) ?? '', x)).toBeCloseTo(height, 0);
        }
      }),
    );
  });

  it('has the names of the whole that begin in it, where they are there', () => {
    fc.assert(
      fc.property(someWindow, ({ left, right }) => {
        const clipped = new Map(clipGeometry(geometry, left, right).lines.map(({ id, nameAt }) => [id, nameAt]));
        for (const { id, nameAt } of whole.lines) {
          const inside = nameAt !== undefined && nameAt.x >= left && nameAt.x <= right;
          const found = clipped.get(id);
          if (inside || found) expect(found).toEqual(nameAt);
        }
      }),
    );
  });
});

describe('the lines at a place', () => {
  const example = placed(exampleFilm());
  const xs = example.scenes.map(({ x }) => x);

  /** Who has a line halfway between two scenes, counted from 1. */
  function between(scene: number): readonly string[] {
    return linesAt(example, ((xs[scene - 1] ?? 0) + (xs[scene] ?? 0)) / 2)
      .map(({ name }) => name)
      .toSorted();
  }

  it('are those that have begun and not ended', () => {
    expect(linesAt(example, 0)).toEqual([]);
    expect(between(1)).toEqual(['Jonas', 'Mara']);
    expect(between(2)).toEqual(['Jonas', 'Mara', 'The captain']);
    expect(between(3)).toEqual(['Jonas', 'Mara', 'The captain', 'The stowaway']);
    expect(between(4)).toEqual(['Mara', 'The captain', 'The stowaway']);
    expect(between(5)).toEqual(['Mara', 'The stowaway']);
    expect(linesAt(example, example.width)).toEqual([]);
  });

  it('are as high as they are drawn at the next scene, in their own hues', () => {
    const x = (xs[3] ?? 0) - 0.5;
    for (const { id, y, hue } of linesAt(example, x)) {
      const line = example.lines.find((one) => one.id === id);
      expect(hue).toBe(line?.hue);
      expect(y).toBe(line?.points[3 - line.firstStep]?.y);
    }
  });

  it('of a long film are those drawn there, and those whose own names are left of it', () => {
    for (const { x } of geometry.scenes.slice(1)) {
      const end = x - 10;
      const nameEnds = (first: number) => first - capsuleHalf - nameGap;
      const drawn = whole.lines
        .filter(({ id, d }) => {
          const first = geometry.lines.find((line) => line.id === id)?.points[0]?.x ?? Infinity;
          return heightAt(d, end) !== undefined || (first > end && nameEnds(first) <= end - 4);
        })
        .map(({ id }) => id);
      expect(linesAt(geometry, end).map(({ id }) => id)).toEqual(drawn);
    }
  });
});

describe('the gutter', () => {
  const names = whole.lines.flatMap(({ nameAt }) => (nameAt?.anchor === 'end' ? [nameAt.x] : []));
  const firstNames = Math.min(...names);

  it('is there once it reaches the names before the first column, which it takes the place of', () => {
    const { width } = gutterAt(geometry, geometry.width)!;
    expect(gutterAt(geometry, 0)).toBeUndefined();
    expect(gutterAt(geometry, firstNames - width)).toBeUndefined();
    const gutter = gutterAt(geometry, firstNames - width + 5)!;
    const beginning = geometry.lines.filter(({ firstStep }) => firstStep === 0).map(({ id }) => id);
    expect(linesAt(geometry, gutter.x + gutter.width).map(({ id }) => id)).toEqual(beginning);
  });
});
