import { queryOptions } from '@tanstack/react-query';

import { readBuiltFilm } from '#domain/dataset/builtFilm.ts';
import type { Film } from '#domain/dataset/film.ts';
import { everyPart, type FilmParts } from '#domain/dataset/filmParts.ts';

import { fetchText } from './fetchText.ts';
import { createFilmParts } from './filmParts.ts';

/** A film as it came to the page. */
export interface LoadedFilm {
  readonly film: Film;
  readonly parts: FilmParts;
  /** Whether it is the one that the build wrote for the page's language, so that prerendered pages show the same. */
  readonly isBuilt: boolean;
}

/**
 * The film at an address: fetched once, linked, kept. What carries the digest of its text in its address was checked by
 * the build; anything else is parsed as a dataset.
 * @throws {FilmUnavailableError} when it cannot be fetched
 * @throws {InvalidFilmError} when it is no film dataset
 */
export function filmQuery(url: string) {
  return queryOptions({
    queryKey: ['film', url],
    queryFn: async ({ signal }): Promise<LoadedFilm> => {
      const text = await fetchText(url, signal);
      const built = readBuiltFilm(text, digestIn(url));
      if (built) return { film: built.film, parts: createFilmParts(built, url), isBuilt: true };
      const { parseFilmText } = await import('#domain/dataset/parseFilm.ts');
      return { film: parseFilmText(text), parts: everyPart, isBuilt: false };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // Offline is for the browser's cache and the service worker to answer, not a reason to wait.
    networkMode: 'always',
    // The film is linked in circles; comparing an old and a new one in depth would never end.
    structuralSharing: false,
  });
}

/** What stands in an address before its ending: `…/film.en.<digest>.json`; empty where nothing does. */
function digestIn(url: string): string {
  return /\.([0-9a-z]+)\.json$/.exec(url)?.[1] ?? '';
}
