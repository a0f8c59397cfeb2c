import { layoutQuery, sliceQuery, sliceUrl } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import type { Film } from '#domain/dataset/film.ts';
import { layOutFilm, type StorylineLayout } from '#domain/storyline/layout.ts';
import { sliceLayout, stepsOfSlice, type LayoutSlice, type StoredLayout } from '#domain/storyline/slices.ts';
import { fullMeasures } from '#features/storyline/measures.ts';
import { storedNames } from '#features/storyline/nameSides.ts';

/** The storyline layout of a site: whole in one file, or its head with its steps in slices beside it. */
export interface ShippedLayout {
  readonly stored: StoredLayout;
  readonly slices: readonly LayoutSlice[];
}

/** Lays a film out as it is shipped. */
export function shippedLayout(film: Film): ShippedLayout {
  const layout = layOutFilm(film);
  if (layout.steps.length <= stepsOfSlice) return { stored: layout, slices: [] };
  return { stored: headOf(film, layout), slices: sliceLayout(layout) };
}

function headOf(film: Film, { steps, ...summary }: StorylineLayout): StoredLayout {
  const names = storedNames(film, { ...summary, steps }, fullMeasures);
  return { ...summary, stepCount: steps.length, sliceSize: stepsOfSlice, names };
}

/** Gives the pages that are rendered the layout, as from this address. */
export function provideLayout(url: string, { stored, slices }: ShippedLayout): void {
  queryClient.setQueryData(layoutQuery(url).queryKey, stored);
  slices.forEach((slice, number) => queryClient.setQueryData(sliceQuery(url, number).queryKey, slice));
}

/** The files of a layout, by their names. */
export function layoutFiles(filmId: string, { stored, slices }: ShippedLayout): ReadonlyMap<string, object> {
  const name = `${filmId}.storyline.json`;
  return new Map<string, object>([
    [name, stored],
    ...slices.map((slice, number) => [sliceUrl(name, number), slice] as const),
  ]);
}

/** The numbers of the slices from which the storyline of a page was drawn. */
export function slicesDrawn(html: string, film: Film, { slices }: ShippedLayout): readonly number[] {
  if (slices.length === 0) return [];
  const drawn = [...html.matchAll(/ data-scene="([^"]+)"/g)].flatMap(([, id = '']) => film.sceneById.get(id) ?? []);
  return [...new Set(drawn.map(({ number }) => Math.floor((number - 1) / stepsOfSlice)))];
}
