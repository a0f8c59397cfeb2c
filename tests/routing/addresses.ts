import type { Film } from '#domain/dataset/film.ts';
import { decode, type Decoded } from '#routing/codec.ts';

import { exampleFilm } from '../support/exampleFile.ts';

const example = exampleFilm();

/** Decodes a whole address, path and query. */
export function decodeAddress(address: string, film: Film = example): Decoded {
  const queryAt = address.indexOf('?');
  if (queryAt < 0) return decode(address, '', film);
  return decode(address.slice(0, queryAt), address.slice(queryAt), film);
}
