import { baseLocale, locales, type Locale } from '#domain/locales/locales.ts';

import { chooseMessages } from './messages.ts';

export { locales, type Locale };

let current: Locale = baseLocale;

/** Sets the language of messages and formats from now on; its messages must be loaded. */
export function setLocale(locale: Locale): void {
  chooseMessages(locale);
  current = locale;
}

/** The language of the page. */
export function currentLocale(): Locale {
  return current;
}
