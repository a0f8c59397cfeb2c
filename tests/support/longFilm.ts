import { layoutQuery, sliceQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import type { Film } from '#domain/dataset/film.ts';
import { layOutFilm, type StorylineLayout } from '#domain/storyline/layout.ts';
import { sliceLayout, type StoredLayout } from '#domain/storyline/slices.ts';
import { fullMeasures } from '#features/storyline/measures.ts';
import { storedNames } from '#features/storyline/nameSides.ts';

/** A layout in slices of a few steps. */
export function sliced(film: Film, size: number, iterations = 60) {
  const layout = layOutFilm(film, { iterations });
  return { layout, head: headOf(film, layout, size), slices: sliceLayout(layout, size) };
}

function headOf(film: Film, layout: StorylineLayout, sliceSize: number): StoredLayout {
  const { steps, ...summary } = layout;
  return { ...summary, stepCount: steps.length, sliceSize, names: storedNames(film, layout, fullMeasures) };
}

/** The slices of a film come to the page, but for some. */
export function provideSlices(film: Film, size: number, missing: readonly number[] = []): void {
  const { head, slices } = sliced(film, size);
  queryClient.clear();
  queryClient.setQueryData(layoutQuery(film.id).queryKey, head);
  slices.forEach((slice, number) => {
    if (!missing.includes(number)) queryClient.setQueryData(sliceQuery(film.id, number).queryKey, slice);
  });
}
