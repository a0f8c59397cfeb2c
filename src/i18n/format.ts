import type { Text } from '#domain/dataset/schema.ts';
import { entryForLanguage, localeEntry } from '#domain/locales/locales.ts';

import { currentLocale, type Locale } from './locale.ts';

/** The text in the language of the page. */
export function localize(text: Text): string {
  return text[currentLocale()];
}

/** A number with the separators of the page's language. */
export function formatNumber(value: number): string {
  return numberFormat(currentLocale()).format(value);
}

/** "A, B and C" in the page's language. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(formatTag(), { type: 'conjunction' }).format(items);
}

/** "A, B or C" in the page's language. */
export function formatChoice(items: readonly string[]): string {
  return new Intl.ListFormat(formatTag(), { type: 'disjunction' }).format(items);
}

/** The name of a language in the page's language: "German", "Italienisch"; its code if it has none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(formatTag(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Text in the quotation marks of its own language. */
export function inQuotes(text: string, language: string = currentLocale()): string {
  const [open, close] = entryForLanguage(language).quotationMarks;
  return `${open}${text}${close}`;
}

/** A few words that stay on one line: a number and what it counts. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function formatTag(): string {
  return localeEntry(currentLocale()).format;
}

const numberFormats = new Map<Locale, Intl.NumberFormat>();

function numberFormat(locale: Locale): Intl.NumberFormat {
  const known = numberFormats.get(locale) ?? new Intl.NumberFormat(localeEntry(locale).format);
  numberFormats.set(locale, known);
  return known;
}
