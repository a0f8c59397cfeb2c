import type { Language } from '#domain/dataset/schema.ts';

import { baseLocale, locales, overwriteGetLocale } from './paraglide/runtime.js';

export type Locale = Language;

export { locales };

let current: Locale = baseLocale;
overwriteGetLocale(() => current);

/** Sets the language that messages and formats speak from now on. The app calls it before it renders a page. */
export function setLocale(locale: Locale): void {
  current = locale;
}

/** The language of the page. */
export function currentLocale(): Locale {
  return current;
}
