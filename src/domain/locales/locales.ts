import { de } from './de.ts';
import { en } from './en.ts';
import type { LocaleEntry } from './localeEntry.ts';

/** The languages of the explorer; the first is the one at the root of the site. How to add one: CONTRIBUTING.md. */
const entries = [en, de] as const;

export type Locale = (typeof entries)[number]['code'];

export const locales: readonly Locale[] = entries.map(({ code }) => code);
export const baseLocale: Locale = entries[0].code;

const entryByCode = recordOfLocales<LocaleEntry>((code) => entries.find((entry) => entry.code === code) ?? entries[0]);

/** What is known of a language. */
export function localeEntry(locale: Locale): LocaleEntry {
  return entryByCode[locale];
}

/** The entry for any language code, such as `de-AT`; the base language's where there is none for it. */
export function entryForLanguage(code: string): LocaleEntry {
  return entries.find((entry) => code.startsWith(entry.code)) ?? entries[0];
}

/** A record with a value for each language. */
export function recordOfLocales<Value>(make: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
  const record: Readonly<Record<string, Value>> = Object.fromEntries(locales.map((locale) => [locale, make(locale)]));
  if (!hasEveryLocale(record)) throw new Error('A language has no value');
  return record;
}

function hasEveryLocale<Value>(
  record: Readonly<Record<string, Value>>,
): record is Readonly<Record<Locale, Value>> & Readonly<Record<string, Value>> {
  return locales.every((locale) => locale in record);
}

/** Endings and stop words of all languages together: a query may be in any of them. */
export const allEndings: readonly string[] = [...new Set<string>(entries.flatMap(({ endings }) => endings))].sort(
  (a, b) => b.length - a.length,
);
export const allStopWords: ReadonlySet<string> = new Set(entries.flatMap(({ stopWords }) => stopWords.split(' ')));

/** The language that a path is in, by its first segment, and what of the path stands behind that. */
export function splitLocale(path: string): { readonly locale: Locale; readonly rest: string } {
  const entry = entries.find(({ prefix }) => prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`)));
  if (entry === undefined) return { locale: baseLocale, rest: path };
  return { locale: entry.code, rest: path.slice(entry.prefix.length) };
}

/**
 * The first letters of the first and the last word of a name; of one word, its first letter. Articles as in "the crew"
 * do not count.
 */
export function initialsOf(name: string): string {
  const isArticle = (word: string) =>
    entries.some(({ articles }) => articles.some((one) => one === word.toLowerCase()));
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !isArticle(word));
  const [first = name, ...others] = words;
  return [first, others.at(-1) ?? ''].map((word) => Array.from(word)[0]?.toLocaleUpperCase() ?? '').join('');
}
