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
 * The film at an address, fetched and linked. What carries the digest of its text in its address was checked by the
 * build; anything else is parsed as a dataset.
 * @throws {FilmUnavailableError} when it cannot be fetched
 * @throws {InvalidFilmError} when it is no film dataset
 */
export async function loadFilm(url: string): Promise<LoadedFilm> {
  const text = await fetchText(url, null);
  const built = readBuiltFilm(text, digestIn(url));
  if (built) return { film: built.film, parts: createFilmParts(built, url), isBuilt: true };
  const { parseFilmText } = await import('#domain/dataset/parseFilm.ts');
  return { film: parseFilmText(text), parts: everyPart, isBuilt: false };
}

/** What stands in an address before its ending: `…/film.en.<digest>.json`; empty where nothing does. */
function digestIn(url: string): string {
  return /\.([0-9a-z]+)\.json$/.exec(url)?.[1] ?? '';
}
