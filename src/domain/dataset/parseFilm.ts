import type { Film } from './film.ts';
import { InvalidFilmError, type Issue } from './issue.ts';
import { checkReferences } from './references.ts';
import type { FilmFile } from './schema.ts';
import { readShape } from './shape.ts';
import { wholeFilm } from './wholeFilm.ts';

export type ParseResult =
  | { readonly kind: 'film'; readonly film: Film; readonly file: FilmFile }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] };

/** A dataset larger than this is refused before it is read. */
export const maxBytes = 32 * 1024 * 1024;

/**
 * Parses a dataset: its shape, then references, order and duplicates. The checker, the prerender and the browser all
 * call this one function.
 * @param data what `JSON.parse` gave
 * @returns the linked, read-only film, or **all** issues of the file at once
 */
export function parseFilm(data: unknown): ParseResult {
  const shape = readShape(data);
  const references = checkReferences(data);
  if ('issues' in shape) return { kind: 'invalid', issues: [...shape.issues, ...references] };
  if (references.length > 0) return { kind: 'invalid', issues: references };
  return { kind: 'film', film: wholeFilm(shape.file), file: shape.file };
}

/**
 * Parses the text of a dataset file.
 * @throws {InvalidFilmError} when it is too large, is no JSON, or has issues
 */
export function parseFilmText(text: string): Film {
  return parseFileText(text).film;
}

/** The same, with the dataset it was linked from. */
export function parseFileText(text: string): { readonly film: Film; readonly file: FilmFile } {
  if (isLarger(text, maxBytes)) {
    throw new InvalidFilmError([
      {
        path: [],
        expected: `a file of at most ${maxBytes / 1024 / 1024} MiB`,
        found: 'a larger one',
        hint: 'split the film or shorten its texts',
      },
    ]);
  }
  const result = parseFilm(parseJson(text));
  if (result.kind === 'invalid') throw new InvalidFilmError(result.issues);
  return result;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidFilmError([
      {
        path: [],
        expected: 'JSON',
        found: error instanceof Error ? error.message : 'something else',
        hint: 'an editor that knows JSON shows the place; a file cut off in the middle looks like this too',
      },
    ]);
  }
}

function isLarger(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    size += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return size > bytes;
}
