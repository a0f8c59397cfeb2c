import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { layOutFilm, restrictLayout, restrictSteps, type StorylineLayout } from '#domain/storyline/layout.ts';
import {
  isSliced,
  joinSlices,
  sliceLayout,
  slicesOf,
  type LayoutHead,
  type LayoutSlice,
} from '#domain/storyline/slices.ts';

import { madeUpFilm } from '../../support/storylineFilms.ts';

const film = madeUpFilm(5, { characters: 9, steps: 47 });
const layout = layOutFilm(film, { iterations: 100 });
const sizes = fc.integer({ min: 1, max: 60 });

function headOf({ steps, ...summary }: StorylineLayout, sliceSize: number): LayoutHead {
  return { ...summary, stepCount: steps.length, sliceSize, names: { sides: [], extras: [] } };
}

function byFirstStep(slices: readonly LayoutSlice[]): ReadonlyMap<number, LayoutSlice> {
  return new Map(slices.map((slice) => [slice.from, slice]));
}

describe('the slices of a layout', () => {
  it('join to the whole, and to any part of it', () => {
    fc.assert(
      fc.property(sizes, fc.nat(47), fc.nat(60), (size, from, length) => {
        const head = headOf(layout, size);
        const slices = byFirstStep(sliceLayout(layout, size));
        expect(joinSlices(head, slices, 0, 47)).toEqual({ from: 0, steps: layout.steps });
        const part = joinSlices(head, slices, from, from + length);
        expect(part).toEqual({ from, steps: layout.steps.slice(from, from + length) });
      }),
    );
  });

  it('are needed only where they have a step that is wanted', () => {
    const head = headOf(layout, 10);
    expect(slicesOf(head, 0, 47)).toEqual([0, 1, 2, 3, 4]);
    expect(slicesOf(head, 9, 11)).toEqual([0, 1]);
    expect(slicesOf(head, 40, 400)).toEqual([4]);
    expect(slicesOf(head, 20, 20)).toEqual([]);
    expect(slicesOf(head, 50, 60)).toEqual([]);
  });

  it('give the first run of steps that are there, while others are missing', () => {
    const head = headOf(layout, 10);
    const slices = sliceLayout(layout, 10);
    const without = (...missing: readonly number[]) =>
      byFirstStep(slices.filter((_, number) => !missing.includes(number)));
    expect(joinSlices(head, without(0), 5, 25)).toEqual({ from: 10, steps: layout.steps.slice(10, 25) });
    expect(joinSlices(head, without(1), 5, 25)).toEqual({ from: 5, steps: layout.steps.slice(5, 10) });
    expect(joinSlices(head, without(0, 1, 2), 5, 25).steps).toEqual([]);
  });

  it('have the key of their layout, and are told apart from a whole one', () => {
    expect(sliceLayout(layout, 10).map(({ key }) => key)).toEqual(Array.from({ length: 5 }, () => layout.key));
    expect(isSliced(layout)).toBe(false);
    expect(isSliced(headOf(layout, 10))).toBe(true);
  });

  it('are cut by a horizon as the whole is', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 46 }), fc.nat(47), (size, last, from) => {
        const visibleFilm = filmUpTo(film, film.scenes[last - 1]?.id);
        const head = { ...headOf(layout, size), stepCount: last };
        const part = joinSlices(head, byFirstStep(sliceLayout(layout, size)), from, 47);
        const { steps } = restrictLayout(layout, visibleFilm);
        expect(restrictSteps(part.steps, part.from, layout, visibleFilm)).toEqual(steps.slice(from));
      }),
    );
  });
});
