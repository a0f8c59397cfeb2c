import { queryOptions } from '@tanstack/react-query';

import { parseFilmText } from '#domain/dataset/parseFilm.ts';

import { FilmUnavailableError } from './FilmUnavailableError.ts';

/**
 * The film of a dataset's address: fetched once, parsed, kept.
 * @throws {FilmUnavailableError} when it cannot be fetched
 * @throws {InvalidFilmError} when it is no film dataset
 */
export function filmQuery(url: string) {
  return queryOptions({
    queryKey: ['film', url],
    queryFn: async ({ signal }) => parseFilmText(await fetchText(url, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // Offline is for the browser's cache and the service worker to answer, not a reason to wait.
    networkMode: 'always',
    // The film is linked in circles; comparing an old and a new one in depth would never end.
    structuralSharing: false,
  });
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    throw new FilmUnavailableError(navigator.onLine ? 'unreachable' : 'offline', url, { cause });
  }
  if (response.status === 404) throw new FilmUnavailableError('missing', url);
  if (!response.ok) throw new FilmUnavailableError('refused', url, { status: response.status });
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw new FilmUnavailableError('unreachable', url, { cause });
  }
  if (/^\s*</.test(text)) throw new FilmUnavailableError('not-data', url);
  return text;
}
