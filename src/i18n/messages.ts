import type { Locale } from '#domain/locales/locales.ts';

type Compiled = typeof import('./paraglide/messages/_index.js');

/** All messages of one language: a function each, with what is to be filled in where there is anything. */
export type Messages = {
  readonly [Key in keyof Compiled]: (
    ...inputs: Parameters<Compiled[Key]> extends [infer Inputs, ...unknown[]] ? [Inputs] : []
  ) => string;
};

/** The messages in the language of the page; chosen by `setLocale` before anything is rendered. */
export let m: Messages;

/** The files of the languages, each apart, so that a page has only the messages of its own. */
const files: Readonly<Record<Locale, () => Promise<unknown>>> = {
  en: () => import('./paraglide/messages/en.js'),
  de: () => import('./paraglide/messages/de.js'),
};

const loaded = new Map<Locale, Messages>();

/** Gets the messages of a language, which `setLocale` needs. @throws {Error} when they cannot be fetched */
export async function loadMessages(locale: Locale): Promise<void> {
  const messages = await files[locale]();
  // What is in a file, the compiler of the messages has checked.
  if (!isCompiled(messages)) throw new Error(`There are no messages in "${locale}"`);
  loaded.set(locale, messages);
}

/** Chooses among the messages that are loaded. @throws {Error} when those of the language are not */
export function chooseMessages(locale: Locale): void {
  const messages = loaded.get(locale);
  if (messages === undefined) throw new Error(`The messages in "${locale}" are not loaded`);
  m = messages;
}

function isCompiled(messages: unknown): messages is Messages {
  return typeof messages === 'object' && messages !== null && 'site_name' in messages;
}
