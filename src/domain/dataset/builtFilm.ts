import { locales, type Locale } from '#domain/locales/locales.ts';

import { digest } from './digest.ts';
import type { Film } from './film.ts';
import { linkFilm } from './linkFilm.ts';
import { isObject } from './rawData.ts';
import type { FilmFile } from './schema.ts';

/** A film's file in one language, as the build ships it to the pages of that language. */
export interface BuiltFilm {
  readonly text: string;
  /** The digest of the text, which its address carries. */
  readonly digest: string;
}

/** Writes a film that has been parsed for the pages of one language: its texts are there in that language alone. */
export function writeBuiltFilm({ file }: Film, locale: Locale): BuiltFilm {
  const text = JSON.stringify(file, (_, value: unknown) => (isText(value) ? { [locale]: value[locale] } : value));
  return { text, digest: digest(text) };
}

/**
 * Links a film that the build has written, without checking it again: its digest says that it is unchanged.
 * @returns undefined for any other text
 */
export function readBuiltFilm(text: string, expected: string): Film | undefined {
  if (digest(text) !== expected) return undefined;
  const file: unknown = JSON.parse(text);
  return isWritten(file) ? linkFilm(file) : undefined;
}

/** What has the digest of a film that was written has its form. */
function isWritten(file: unknown): file is FilmFile {
  return isObject(file) && 'film' in file;
}

function isText(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && locales.every((locale) => locale in value);
}
