import type { Text } from '#domain/dataset/schema.ts';
import { entryForLanguage, localeEntry } from '#domain/locales/locales.ts';

import { currentLocale } from './locale.ts';

/** The text in the language of the page. */
export function localize(text: Text): string {
  return text[currentLocale()];
}

/** A number with the separators of the page's language. */
export function formatNumber(value: number): string {
  // Separators begin at four digits, and loading what knows them takes a phone longer than drawing a page.
  return Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : numberFormat(formatTag()).format(value);
}

/** "A, B and C" in the page's language. */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : conjunctionFormat(formatTag()).format(items);
}

/** "A, B or C" in the page's language. */
export function formatChoice(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : disjunctionFormat(formatTag()).format(items);
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

const numberFormat = madeOnce((tag) => new Intl.NumberFormat(tag));
const conjunctionFormat = madeOnce((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunctionFormat = madeOnce((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));

/** Formats are slow to make; one is made once for a language. */
function madeOnce<Format>(make: (tag: string) => Format): (tag: string) => Format {
  const made = new Map<string, Format>();
  return (tag) => {
    const format = made.get(tag) ?? make(tag);
    made.set(tag, format);
    return format;
  };
}
