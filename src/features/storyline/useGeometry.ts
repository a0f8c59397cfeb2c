import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';

import { sliceQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import type { Film, Scene } from '#domain/dataset/film.ts';
import { restrictSteps } from '#domain/storyline/layout.ts';
import { isSliced, joinSlices, slicesOf, type LayoutPart, type StoredLayout } from '#domain/storyline/slices.ts';

import type { StorylineFrame } from './frame.ts';
import { placePart, type PlacedScene, type StorylineGeometry } from './geometry.ts';
import type { Measures } from './measures.ts';
import { useSlices } from './useSlices.ts';

/** A layout, what it is of, and how it is drawn. */
export interface Chart {
  readonly film: Film;
  readonly layout: StoredLayout;
  /** Address of the layout, beside which its slices lie. */
  readonly layoutUrl: string;
  readonly measures: Measures;
  readonly frame: StorylineFrame;
}

/** Consecutive steps, without the one at `to`. */
export interface Steps {
  readonly from: number;
  readonly to: number;
}

/**
 * The geometry of a chart: all of a whole layout; of a sliced one those of some steps that are there, while the others
 * are on their way.
 * @param beside scenes that are drawn wherever they are
 */
export function useGeometry(
  chart: Chart,
  { from, to }: Steps,
  beside: readonly (Scene | undefined)[],
): { readonly geometry: StorylineGeometry; readonly scenesBeside: readonly PlacedScene[] } {
  const { film, layout, layoutUrl, measures, frame } = chart;
  const besideSteps = beside.flatMap((scene) => scene?.number ?? []).map((number) => number - 1);
  const key = besideSteps.join(' ');
  const slices = useSlices(layout.key, layoutUrl, slicesNeeded(layout, [{ from, to }, ...besideSteps.map(single)]));

  const partOf = useMemo(() => {
    if (!isSliced(layout)) return () => ({ from: 0, steps: layout.steps });
    return (wanted: Steps): LayoutPart => {
      const part = joinSlices(layout, slices, wanted.from, wanted.to);
      return { from: part.from, steps: restrictSteps(part.steps, part.from, layout, film) };
    };
  }, [film, layout, slices]);
  const place = useMemo(
    () => (wanted: Steps) => placePart(frame, film, layout, partOf(wanted), measures),
    [frame, film, layout, partOf, measures],
  );
  const whole = !isSliced(layout);
  const geometry = useMemo(() => place(whole ? { from: 0, to: Infinity } : { from, to }), [place, whole, from, to]);
  const scenesBeside = useMemo(() => {
    const steps = key === '' ? [] : key.split(' ').map(Number);
    return steps.flatMap((step) => (whole ? geometry.scenes[step] : place(single(step)).scenes[0]) ?? []);
  }, [key, whole, geometry, place]);
  return { geometry, scenesBeside };
}

/** Suspends until all slices have come that have these steps. */
export function useAllSlices(layout: StoredLayout, layoutUrl: string, steps: Steps): void {
  const queries = slicesNeeded(layout, [steps]).map((number) => sliceQuery(layoutUrl, number));
  useSuspenseQueries({ queries }, queryClient);
}

function single(step: number): Steps {
  return { from: step, to: step + 1 };
}

function slicesNeeded(layout: StoredLayout, wanted: readonly Steps[]): readonly number[] {
  if (!isSliced(layout)) return [];
  return [...new Set(wanted.flatMap(({ from, to }) => slicesOf(layout, from, to)))];
}
