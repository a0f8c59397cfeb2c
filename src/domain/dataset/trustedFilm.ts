import type * as v from 'valibot';

import type { Film } from './film.ts';
import { isObject } from './rawData.ts';
import type { fileSchema, FilmFile } from './schema.ts';
import { wholeFilm } from './wholeFilm.ts';

/** A dataset as its author writes it: what may be left out may be missing. */
type WrittenFile = v.InferInput<typeof fileSchema>;

/**
 * The film of a dataset that has been checked before, such as the one the site was built with: linked, not checked
 * anew, and without the library that checks.
 * @throws {Error} when the text is no JSON or no dataset, or a reference leads nowhere
 */
export function trustedFilm(text: string): Film {
  const data: unknown = JSON.parse(text);
  if (!isWrittenFile(data)) throw new Error('The data is no film dataset');
  return wholeFilm(completed(data));
}

/** Looks no further than the lists; that the rest is right has been checked. */
function isWrittenFile(data: unknown): data is WrittenFile {
  const lists = ['sequences', 'characters', 'scenes', 'quotes', 'sources', 'disputes'];
  return isObject(data) && isObject(data['film']) && lists.every((list) => Array.isArray(data[list]));
}

/** Puts in what was left out, as the schema does; a default that is missing here does not compile. */
function completed(file: WrittenFile): FilmFile {
  return {
    ...file,
    film: { ...file.film, cuts: file.film.cuts ?? [], facts: file.film.facts ?? [] },
    sequences: file.sequences.map((one) => ({ ...one, core: one.core ?? false, formerly: one.formerly ?? [] })),
    characters: file.characters.map((one) => ({
      ...one,
      relations: one.relations ?? [],
      formerly: one.formerly ?? [],
    })),
    scenes: file.scenes.map((one) => ({
      ...one,
      songs: one.songs ?? [],
      accounts: one.accounts ?? [],
      formerly: one.formerly ?? [],
    })),
    quotes: file.quotes.map((one) => ({
      ...one,
      to: one.to ?? [],
      variants: one.variants ?? [],
      formerly: one.formerly ?? [],
    })),
    sources: file.sources.map((one) => ({ ...one, formerly: one.formerly ?? [] })),
    disputes: file.disputes.map((one) => ({ ...one, formerly: one.formerly ?? [] })),
  };
}
