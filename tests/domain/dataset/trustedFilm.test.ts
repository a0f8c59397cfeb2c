import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseFileText } from '#domain/dataset/parseFilm.ts';
import { trustedFilm } from '#domain/dataset/trustedFilm.ts';

import { fileOf, withoutFormerIds } from '../../support/fileOf.ts';
import { fileText } from '../../support/servedFilm.ts';

/** The text of a dataset without whatever may be left out. */
function sparse(text: string): string {
  const optional = ['core', 'formerly', 'relations', 'songs', 'accounts', 'to', 'variants', 'cuts', 'facts'];
  // A reading and a position are kept: theirs are lists that must be there.
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    optional.includes(key) && typeof value !== 'string' ? undefined : value,
  );
}

describe('a film of a checked dataset', () => {
  it.each([
    ['the example', fileText()],
    ['the example without what may be left out', sparse(fileText())],
    ['the shipped film', readFileSync('public/data/almost-famous.json', 'utf8')],
  ])('is the one that checking gives: %s', (_what, text) => {
    // What is linked goes round in circles.
    expect(fileOf(trustedFilm(text))).toEqual(withoutFormerIds(parseFileText(text).file));
  });

  it.each(['', '{', '[]', 'null', '{"film":{}}', '<!doctype html>'])('is not made of %j', (text) => {
    expect(() => trustedFilm(text)).toThrow();
  });
});
