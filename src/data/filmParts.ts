import type { ReadFilm } from '#domain/dataset/builtFilm.ts';
import type { FilmParts } from '#domain/dataset/filmParts.ts';

import { fetchText } from './fetchText.ts';
import { FilmUnavailableError } from './FilmUnavailableError.ts';

/** What does not come is asked for again, at ever longer intervals up to this one, in milliseconds. */
const longestPause = 30_000;

/**
 * The parts of a built film, each fetched once, when it is wanted first.
 * @param filmUrl the address of its outline; those of its parts begin alike
 */
export function createFilmParts({ parts, add }: ReadFilm, filmUrl: string): FilmParts {
  const come = new Set<string>();
  const coming = new Map<string, Promise<void>>();
  const arrivals = new Map<string, Promise<void>>();

  async function fetchPart(name: string) {
    try {
      await fetchOnce(name);
    } catch {
      // What a page has asked for ahead, and failed then, is answered with that failure once more.
      await fetchOnce(name);
    }
  }

  async function fetchOnce(name: string) {
    const digest = parts[name] ?? '';
    const url = partUrl(filmUrl, name, digest);
    const text = await fetchText(url, null);
    // Another version of the site has another part there, which would not fit.
    if (!add(text, digest)) throw new FilmUnavailableError('not-data', url);
    come.add(name);
  }

  async function loadOne(name: string): Promise<void> {
    if (come.has(name)) return;
    const loading = coming.get(name) ?? fetchPart(name).finally(() => coming.delete(name));
    coming.set(name, loading);
    return loading;
  }

  async function loadUntilCome(name: string): Promise<void> {
    for (let failures = 0; !come.has(name); failures++) {
      if (failures > 0) await pause(Math.min(longestPause, 500 * 2 ** failures));
      // It is asked for again.
      await loadOne(name).catch(() => undefined);
    }
  }

  return {
    has: (name) => come.has(name),
    load: async (names) => {
      await Promise.all(names.map(loadOne));
    },
    arrival: (name) => {
      const arrival = arrivals.get(name) ?? loadUntilCome(name);
      arrivals.set(name, arrival);
      return arrival;
    },
  };
}

/** The address of a part of the film at an address: `…/film.en.<digest>.json` has `…/film.en.<name>.<digest>.json`. */
export function partUrl(filmUrl: string, name: string, digest: string): string {
  return filmUrl.replace(/\.[0-9a-z]+\.json$/, `.${name}.${digest}.json`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
