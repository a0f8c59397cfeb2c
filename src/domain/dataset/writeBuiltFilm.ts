import { baseLocale, locales, type Locale } from '#domain/locales/locales.ts';

import { digest } from './digest.ts';
import { outlineKeys, type DetailedList, type ListName } from './filmData.ts';
import { allParts, charactersPart, partsOfRecords, sourcesPart } from './filmParts.ts';
import { isObject } from './rawData.ts';
import type { FilmFile } from './schema.ts';
import { wholeData } from './wholeFilm.ts';

/** A file that the build writes; its address carries the digest of its text. */
interface BuiltFile {
  readonly text: string;
  readonly digest: string;
}

/** A film as the build ships it to the pages of a language: its outline, and its details in parts by their names. */
export interface BuiltFilm {
  readonly outline: BuiltFile;
  readonly parts: ReadonlyMap<string, BuiltFile>;
}

/**
 * Writes a film that has been checked for the pages of one language: its texts are there in that language alone, but
 * titles and what is said of the film itself in English too, as citations are in English everywhere.
 */
export function writeBuiltFilm(file: FilmFile, locale: Locale): BuiltFilm {
  const parts = new Map(
    [...detailsByPart(file)].map(([name, part]) => [name, builtFile(inLanguage(part, locale))] as const),
  );
  const { version, film } = file;
  const { id, title, year, director } = film;
  const seenFrom = wholeData(file).sourceSeenFrom();
  const outline = {
    version,
    film: { id, title, year, director },
    ...Object.fromEntries(listNames.map((list) => [list, file[list].map((record) => outlineOf(list, record))])),
    sourceSeenFrom: file.sources.map((source) => seenFrom.get(source.id) ?? 0),
    parts: Object.fromEntries([...parts].map(([name, part]) => [name, part.digest])),
  };
  return { outline: builtFile(inLanguage(outline, locale)), parts };
}

const listNames = ['sequences', 'characters', 'scenes', 'quotes', 'sources', 'disputes'] as const;

function builtFile(content: object): BuiltFile {
  const text = JSON.stringify(content);
  return { text, digest: digest(text) };
}

function outlineOf(list: ListName, record: object): object {
  const keys: readonly string[] = outlineKeys[list];
  // Hardly any record has had another id.
  const isShipped = (key: string, value: unknown) => keys.includes(key) && !(key === 'formerly' && isEmpty(value));
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => isShipped(key, value)));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function detailsOf(list: DetailedList, record: object): object {
  const keys: readonly string[] = outlineKeys[list];
  return Object.fromEntries(Object.entries(record).filter(([key]) => key === 'id' || !keys.includes(key)));
}

/** By part, its records by their lists. */
function detailsByPart(file: FilmFile): ReadonlyMap<string, Record<string, unknown>> {
  const { ofScene, ofQuote, ofSubject } = partsOfRecords(file);
  const parts = new Map<string, Record<string, object[]>>(allParts(file).map((name) => [name, {}]));

  function put(name: string, list: DetailedList, record: object) {
    const part = parts.get(name) ?? {};
    (part[list] ??= []).push(detailsOf(list, record));
  }

  for (const record of file.characters) put(charactersPart, 'characters', record);
  for (const record of file.sources) put(sourcesPart, 'sources', record);
  for (const record of file.scenes) put(ofScene(record.id), 'scenes', record);
  for (const record of file.quotes) put(ofQuote(record.id), 'quotes', record);
  for (const record of file.disputes) put(ofSubject(record.about), 'disputes', record);
  const { facts, cuts } = file.film;
  return new Map(
    [...parts].map(([name, part]) => [name, name === sourcesPart ? { film: { facts, cuts }, ...part } : part]),
  );
}

function inLanguage(object: object, locale: Locale, keepsEnglish = false): object {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      valueInLanguage(value, locale, keepsEnglish || key === 'title' || key === 'film'),
    ]),
  );
}

function valueInLanguage(value: unknown, locale: Locale, keepsEnglish: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => valueInLanguage(item, locale, keepsEnglish));
  if (!isObject(value)) return value;
  if (!isText(value)) return inLanguage(value, locale, keepsEnglish);
  return keepsEnglish ? { [baseLocale]: value[baseLocale], [locale]: value[locale] } : { [locale]: value[locale] };
}

function isText(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && locales.every((locale) => locale in value);
}
