import { QueryClient } from '@tanstack/react-query';

import { filmQuery } from '#data/filmQuery.ts';
import { layoutQuery, sliceQuery } from '#data/layoutQuery.ts';
import type { Film } from '#domain/dataset/film.ts';
import { everyPart } from '#domain/dataset/filmParts.ts';
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

/** What a page has of a film whose slices have come, but for some. */
export function clientOf(film: Film, size: number, missing: readonly number[] = []): QueryClient {
  const { head, slices } = sliced(film, size);
  const client = new QueryClient();
  client.setQueryData(filmQuery(film.id).queryKey, { film, parts: everyPart, isBuilt: true });
  client.setQueryData(layoutQuery(film.id).queryKey, head);
  slices.forEach((slice, number) => {
    if (!missing.includes(number)) client.setQueryData(sliceQuery(film.id, number).queryKey, slice);
  });
  return client;
}
