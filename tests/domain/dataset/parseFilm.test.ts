import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatIssue, InvalidFilmError } from '#domain/dataset/issue.ts';
import { maxBytes, parseFilm, parseFilmText } from '#domain/dataset/parseFilm.ts';

import { exampleFile, exampleFilm } from '../../support/exampleFile.ts';
import { fileOf } from '../../support/fileOf.ts';
import { exampleWith } from './changedFile.ts';

const mebibyte = 1024 * 1024;

describe('a dataset', () => {
  it.each(readdirSync('public/data'))('as shipped is sound: %s', (name) => {
    const film = parseFilmText(readFileSync(`public/data/${name}`, 'utf8'));
    expect(`${film.id}.json`).toBe(name);
    expect(film.scenes.length).toBeGreaterThan(0);
  });

  it('keeps every text to the letter: nothing of it is HTML', () => {
    const text = '<img src=x onerror="alert(1)"> &amp; <b>Nacht</b> {{x}} %3Cscript%3E';
    const film = exampleFilm((file) => {
      file.scenes[0]!.title = { en: text, de: text };
      file.quotes[0]!.text = text;
    });
    expect(film.scenes[0]!.title).toEqual({ en: text, de: text });
    expect(film.quotes[0]!.text).toBe(text);
  });

  it('is the same film when it went through JSON', () => {
    expect(fileOf(parseFilmText(JSON.stringify(exampleFile())))).toEqual(fileOf(exampleFilm()));
  });

  it('of any JSON gives a film or says what is wrong, and never throws', () => {
    const places = placesIn(exampleFile());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.option(fc.jsonValue(), { nil: undefined }), (place, value) => {
        const result = parseFilm(exampleWith({ [place]: value }));
        if (result.kind === 'invalid') expect(result.issues.map(formatIssue)).not.toEqual([]);
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (data) => parseFilm(data).kind === 'invalid'));
  });
});

describe('the text of a dataset', () => {
  it.each(['', '{', '{"version": 1, "film": {"id": "night-fe', JSON.stringify(exampleFile()).slice(0, 5000)])(
    'that was cut off is refused as JSON (%#)',
    (text) => {
      const [issue, ...others] = issuesIn(text);
      expect(issue).toMatchObject({ path: [], expected: 'JSON' });
      expect(issue?.found).toMatch(/JSON/);
      expect(issue?.hint).toMatch(/cut off/);
      expect(others).toEqual([]);
    },
  );

  it.each([
    ['of single bytes', ' '.repeat(maxBytes + 1)],
    ['of two, three and four bytes', 'é€😀a'.repeat(Math.ceil(maxBytes / 10) + 1)],
  ])('that is over 32 MiB %s is refused before it is read', (_what, text) => {
    expect(issuesIn(text)).toEqual([
      expect.objectContaining({ path: [], expected: 'a file of at most 32 MiB', found: 'a larger one' }),
    ]);
  });

  it.each([
    ['32 MiB', ' '.repeat(maxBytes)],
    ['more than a third of that', 'é'.repeat(11 * mebibyte)],
  ])('of %s is read', (_what, text) => {
    expect(issuesIn(text)).toEqual([expect.objectContaining({ expected: 'JSON' })]);
  });

  it('that has issues throws them all, a line each', () => {
    const error = errorOf(JSON.stringify(exampleWith({ version: 2, 'quotes[0].text': '' })));
    expect(error.message.split('\n')).toEqual([
      'The dataset has 2 issue(s):',
      'version: expected the format version 1, found 2',
      'quotes[0].text (cast-off): expected a text that is not empty, found ""',
    ]);
  });
});

function errorOf(text: string): InvalidFilmError {
  try {
    parseFilmText(text);
  } catch (error) {
    if (error instanceof InvalidFilmError) return error;
    throw error;
  }
  throw new Error('The text was taken');
}

function issuesIn(text: string) {
  return errorOf(text).issues;
}

function placesIn(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inside = Object.entries(value).flatMap(([key, child]: [string, unknown]) => placesIn(child, `${place}.${key}`));
  return place === '' ? inside : [place, ...inside];
}
