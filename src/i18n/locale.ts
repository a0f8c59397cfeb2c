import { baseLocale, locales, type Locale } from '#domain/locales/locales.ts';

import { overwriteGetLocale } from './paraglide/runtime.js';

export { locales, type Locale };

let current: Locale = baseLocale;
overwriteGetLocale(() => current);

/** Sets the language of messages and formats from now on. The app calls it before it renders a page. */
export function setLocale(locale: Locale): void {
  current = locale;
}

/** The language of the page. */
export function currentLocale(): Locale {
  return current;
}
