import { FilmUnavailableError } from './FilmUnavailableError.ts';

/**
 * The text of data at an address.
 * @throws {FilmUnavailableError} when it cannot be fetched
 */
export async function fetchText(url: string, signal: AbortSignal | null): Promise<string> {
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
