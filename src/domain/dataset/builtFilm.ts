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

/**
 * Writes a film that has been parsed for the pages of one language: its texts are there in that language alone. Titles
 * and what is said of the film itself stay as they are, as citations are in English everywhere.
 */
export function writeBuiltFilm({ file }: Film, locale: Locale): BuiltFilm {
  const { film, ...lists } = file;
  const text = JSON.stringify({ film, ...inLanguage(lists, locale) });
  return { text, digest: digest(text) };
}

function inLanguage(object: object, locale: Locale): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, valueInLanguage(key, value, locale)]));
}

function valueInLanguage(key: string, value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => valueInLanguage(key, item, locale));
  if (!isObject(value)) return value;
  if (!isText(value)) return inLanguage(value, locale);
  return key === 'title' ? value : { [locale]: value[locale] };
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
