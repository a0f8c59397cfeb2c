import * as v from 'valibot';

import { locales, recordOfLocales } from '#domain/locales/locales.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
// Control characters and the marks that turn the direction of text around.
// eslint-disable-next-line no-control-regex -- naming them is the point
export const unsafePattern = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

export const line = v.pipe(
  v.string('a text'),
  v.check((text) => text.trim() !== '', 'a text that is not empty'),
  v.check(
    (text) => !unsafePattern.test(text),
    'a text without control characters and without characters that turn the reading direction',
  ),
);
export const id = v.pipe(
  v.string('an id'),
  v.maxLength(64, 'an id of at most 64 characters'),
  v.regex(idPattern, 'an id of lower-case letters, digits and single hyphens'),
);
export const language = v.pipe(
  v.string('a language code'),
  v.regex(languagePattern, 'a language code such as "en" or "de"'),
);
export const httpsUrl = v.pipe(
  v.string('an address'),
  v.regex(
    /^https:\/\/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,4})?([/?#]\S*)?$/u,
    'an address that begins with "https://"',
  ),
  v.check((text) => !unsafePattern.test(text), 'an address without control characters'),
);
export const picture = v.pipe(
  v.string('a path'),
  v.regex(
    /^(?!.*(?:^|\/)\.\.?(?:\/|$))[a-zA-Z0-9_-][a-zA-Z0-9_./-]*\.svg$/,
    'a relative path below public/ that ends in .svg',
  ),
);
export const positive = v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(1, 'at least 1'));

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.map((option) => `"${option}"`).join(', ')}`);
}

export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, 'a list');
}

export function optionalListOf<Item extends v.GenericSchema>(item: Item) {
  return v.optional(listOf(item), []);
}

/** An object with exactly these keys. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, 'an object');
}

/** Text of ours, in every language. */
export const textSchema = v.strictObject(
  recordOfLocales(() => line),
  `a text in ${locales.map((locale) => `"${locale}"`).join(' and ')}`,
);
