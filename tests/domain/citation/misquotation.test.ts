import { expect, it } from 'vitest';

import { isMisquotation } from '#domain/citation/misquotation.ts';
import type { Wording } from '#domain/dataset/values.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

it.each([
  ['other words', 'verified', 'en', 'Grab the wheel!', true],
  ['the same words, otherwise spelt', 'verified', 'en', 'Hold the wheel …', false],
  ['a translation', 'verified', 'de', 'Halt das Rad!', false],
  ['other words of a line that varies', 'variant', 'en', 'Grab the wheel!', false],
  ['other words of a line with one source', 'single-source', 'en', 'Grab the wheel!', false],
] as const)('%s: whether that is a misquotation', (_what, wording: Wording, lang, text, expected) => {
  const film = exampleFilm((file) => {
    const quote = file.quotes[2]!;
    quote.wording = wording;
    quote.variants = [{ text, lang, source: 'script-notes' }];
  });
  const quote = film.quotes[2]!;
  expect(isMisquotation(quote, quote.variants[0]!)).toBe(expected);
});
