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

/** Files with messages, one a language, so that a page has only those of its own. */
type MessageFiles = Readonly<Record<Locale, () => Promise<unknown>>>;

/** On the built site, what the start of every page says; what parts say besides comes with them. */
const files: MessageFiles = {
  en: () => import('./paraglide/messages/en.js'),
  de: () => import('./paraglide/messages/de.js'),
};

const loaded = new Map<Locale, Messages>();
let chosen: Locale | undefined;

/** Gets the messages of a language, which `setLocale` needs. @throws {Error} when they cannot be fetched */
export async function loadMessages(locale: Locale): Promise<void> {
  add(locale, await files[locale]());
}

/** Chooses among the messages that are loaded. @throws {Error} when those of the language are not */
export function chooseMessages(locale: Locale): void {
  const messages = loaded.get(locale);
  if (messages === undefined) throw new Error(`The messages in "${locale}" are not loaded`);
  chosen = locale;
  m = messages;
}

/**
 * Gets a part of the page together with what it says. The build puts this around imports: `src/node/messages`.
 * @throws what the browser throws when either cannot be had
 * @public
 */
export async function withMessages<Part>(load: () => Promise<Part>, messages: MessageFiles): Promise<Part> {
  const locale = chosen;
  if (locale === undefined) throw new Error('No language has been chosen');
  const [part, said] = await Promise.all([load(), messages[locale]()]);
  add(locale, said);
  return part;
}

function add(locale: Locale, messages: unknown): void {
  const all = { ...loaded.get(locale), ...(isCompiled(messages) && messages) };
  // What is in the files, the compiler of the messages has checked.
  if (!isWhole(all)) throw new Error(`There are no messages in "${locale}"`);
  loaded.set(locale, all);
  if (locale === chosen) m = all;
}

function isCompiled(messages: unknown): messages is Partial<Messages> {
  return typeof messages === 'object' && messages !== null;
}

function isWhole(messages: Partial<Messages>): messages is Messages {
  return 'site_name' in messages;
}
