import { describe, expect, it } from 'vitest';

import { complaints, complaintsAbout, type Changes } from './changedFile.ts';

type Row = readonly [what: string, changes: Changes, lines: readonly string[]];

const typesAndKeys: readonly Row[] = [
  ['a number for a text', { 'film.director': 7 }, ['film.director (night-ferry): expected a text, found 7']],
  ['a text for a list', { 'quotes[0].to': 'jonas' }, ['quotes[0].to (cast-off): expected a list, found "jonas"']],
  [
    'one language for both',
    { 'scenes[0].title': 'Boarding' },
    ['scenes[0].title (boarding): expected a text in "en" and "de", found "Boarding"'],
  ],
  [
    'a text for yes or no',
    { 'sequences[0].core': 'yes' },
    ['sequences[0].core (harbour): expected true or false, found "yes"'],
  ],
  ['a text for a number', { 'film.year': '1981' }, ['film.year (night-ferry): expected a year, found "1981"']],
  [
    'half a minute',
    { 'film.cuts[0].minutes': 1.5 },
    ['film.cuts[0].minutes (theatrical): expected a whole number, found 1.5'],
  ],
  [
    'a film of no minutes',
    { 'film.cuts[0].minutes': 0 },
    ['film.cuts[0].minutes (theatrical): expected at least 1, found 0'],
  ],
  ['a film before film', { 'film.year': 1066 }, ['film.year (night-ferry): expected a year from 1870 on, found 1066']],
  ['another version of the format', { version: 2 }, ['version: expected the format version 1, found 2']],
  ['a missing list', { disputes: undefined }, ['disputes: expected this key to be there, found nothing']],
  [
    'a missing key',
    { 'quotes[1].wording': undefined },
    ['quotes[1].wording (soup-is-cold): expected this key to be there, found nothing'],
  ],
  [
    'a missing language',
    { 'scenes[1].title.de': undefined },
    ['scenes[1].title.de (the-last-rope): expected this key to be there, found nothing'],
  ],
  [
    'unknown keys, all of them, with the nearest known ones',
    { 'scenes[0].sumary': 'x', 'scenes[0].titles': [1], 'scenes[0].poster-by': {} },
    [
      'scenes[0].sumary (boarding): expected no key of this name, found "x"; did you mean "summary"?',
      'scenes[0].titles (boarding): expected no key of this name, found a list of 1; did you mean "title"?',
      'scenes[0].poster-by (boarding): expected no key of this name, found an object; did you mean "poster"?',
    ],
  ],
  [
    'an unknown key like no other',
    { 'scenes[3].accounts[0].zzz': true },
    ['scenes[3].accounts[0].zzz (storm): expected no key of this name, found true; the keys here are source, says'],
  ],
  [
    'an unknown key in an optional part',
    { 'sources[0].reading.scene': null },
    ['sources[0].reading.scene (ferry-essay): expected no key of this name, found null; did you mean "scenes"?'],
  ],
  [
    'an unknown key at the top',
    { sceens: [] },
    ['sceens: expected no key of this name, found an empty list; did you mean "scenes"?'],
  ],
];

const noText = 'expected a text that is not empty';
const noMarks = 'expected a text without control characters and without characters that turn the reading direction';
const texts: readonly Row[] = [
  ['an empty text', { 'quotes[0].text': '' }, [`quotes[0].text (cast-off): ${noText}, found ""`]],
  ['blanks only', { 'scenes[0].place.de': ' \u00a0' }, [`scenes[0].place.de (boarding): ${noText}, found " \u00a0"`]],
  ['a zero byte', { 'film.title.en': 'a\u0000' }, [`film.title.en (night-ferry): ${noMarks}, found "a\\u0000"`]],
  ['a line break', { 'film.title.en': 'a\nb' }, [`film.title.en (night-ferry): ${noMarks}, found "a\\nb"`]],
  [
    'an 8-bit control',
    { 'characters[0].name': 'a\u009b' },
    [`characters[0].name (mara): ${noMarks}, found "a\\u009b"`],
  ],
  ['an override', { 'characters[0].actor': 'a\u202eb' }, [`characters[0].actor (mara): ${noMarks}, found "a\\u202eb"`]],
  ['an isolate', { 'sources[0].title': '\u2066a' }, [`sources[0].title (ferry-essay): ${noMarks}, found "\\u2066a"`]],
];

const ids = 'an id of lower-case letters, digits and single hyphens';
const values: readonly Row[] = [
  ['capitals in an id', { 'disputes[0].id': 'Whose' }, [`disputes[0].id (Whose): expected ${ids}, found "Whose"`]],
  [
    'two hyphens',
    { 'disputes[0].id': 'whose--rope' },
    [`disputes[0].id (whose--rope): expected ${ids}, found "whose--rope"`],
  ],
  [
    'an id of 65 characters',
    { 'disputes[0].id': 'a'.repeat(65) },
    [`disputes[0].id (${'a'.repeat(65)}): expected an id of at most 64 characters, found "${'a'.repeat(56)}…"`],
  ],
  [
    'a mistyped hue',
    { 'characters[0].hue': 'ambr' },
    [
      'characters[0].hue (mara): expected one of "amber", "rust", "teal", "rose", "sky", "olive", "violet", "sand", found "ambr"; did you mean "amber"?',
    ],
  ],
  [
    'a hue outside the palette',
    { 'sequences[2].hue': 'ultramarine' },
    [
      'sequences[2].hue (shore): expected one of "amber", "rust", "teal", "rose", "sky", "olive", "violet", "sand", found "ultramarine"',
    ],
  ],
  [
    'a presence that is not known',
    { 'scenes[0].characters[1].presence': 'sure' },
    ['scenes[0].characters[1].presence (jonas): expected one of "certain", "probable", found "sure"'],
  ],
  [
    'a mistyped wording',
    { 'quotes[0].wording': 'verifed' },
    [
      'quotes[0].wording (cast-off): expected one of "verified", "variant", "single-source", "paraphrase", found "verifed"; did you mean "verified"?',
    ],
  ],
  [
    'a number for a confidence',
    { 'disputes[0].confidence': 3 },
    ['disputes[0].confidence (whose-rope): expected one of "high", "medium", "low", "open", found 3'],
  ],
  [
    'a language by its name',
    { 'quotes[0].lang': 'English' },
    ['quotes[0].lang (cast-off): expected a language code such as "en" or "de", found "English"'],
  ],
  [
    'a translation by somebody',
    { 'quotes[0].translation.by': 'deepl' },
    ['quotes[0].translation.by (cast-off): expected "explorer" or "source:<id>", found "deepl"'],
  ],
  [
    'a scene without characters',
    { 'scenes[5].characters': [] },
    ['scenes[5].characters (landing): expected at least one character, found an empty list'],
  ],
  [
    'a quote without a source',
    { 'quotes[0].sources': [] },
    ['quotes[0].sources (cast-off): expected at least one source, found an empty list'],
  ],
  [
    'a position without a source',
    { 'disputes[1].positions[0].source': undefined },
    ['disputes[1].positions[0].source (who-knows-her): expected this key to be there, found nothing'],
  ],
  [
    'a dispute without positions',
    { 'disputes[1].positions': [] },
    ['disputes[1].positions (who-knows-her): expected at least one position, found an empty list'],
  ],
  [
    'a reading of nothing',
    { 'sources[0].reading.scenes': [] },
    ['sources[0].reading.scenes (ferry-essay): expected at least one scene, found an empty list'],
  ],
];

describe('the shape of a dataset: the parser refuses', () => {
  it.each([...typesAndKeys, ...texts, ...values])('%s', (_what, changes, lines) => {
    expect(complaints(changes)).toEqual(lines);
  });

  it.each([
    'http://example.org/a',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    'https://localhost',
    '//example.org',
    'https://a.org/ b',
  ])('the address %s', (url) => {
    expect(complaints({ 'sources[0].url': url })).toEqual([
      `sources[0].url (ferry-essay): expected an address that begins with "https://", found "${url}"`,
    ]);
  });

  it('an address that turns the reading direction', () => {
    expect(complaints({ 'sources[0].url': 'https://example.org/\u202egpj' })).toEqual([
      'sources[0].url (ferry-essay): expected an address without control characters, found "https://example.org/\\u202egpj"',
    ]);
  });

  it.each([
    'a.png',
    '/a.svg',
    '../a.svg',
    'posters/../../a.svg',
    './a.svg',
    'https://a.org/a.svg',
    'a b.svg',
    'a.svg?x',
  ])('the picture %s', (path) => {
    const expected = 'expected a relative path below public/ that ends in .svg';
    expect(complaints({ 'scenes[0].poster': path, 'characters[0].emblem': path })).toEqual([
      `characters[0].emblem (mara): ${expected}, found "${path}"`,
      `scenes[0].poster (boarding): ${expected}, found "${path}"`,
    ]);
  });

  it.each([
    [null, 'null'],
    ['a film', '"a film"'],
    [7, '7'],
  ])('%j for the whole file', (data, found) => {
    expect(complaintsAbout(data)).toEqual([`(the file): expected a film dataset, found ${found}`]);
  });

  it('an empty file, naming every key that it lacks', () => {
    const keys = ['version', 'film', 'sequences', 'characters', 'scenes', 'quotes', 'sources', 'disputes'];
    expect(complaintsAbout({})).toEqual(keys.map((key) => `${key}: expected this key to be there, found nothing`));
  });
});

describe('the shape of a dataset: the parser takes', () => {
  it.each([
    ['pictures in folders', { 'scenes[0].poster': 'posters/night/a-1.svg', 'characters[0].emblem': 'mara_2.svg' }],
    ['texts up to the edge of what is allowed', { 'film.title.en': '“Nächte” – مرحبا 🚢' }],
    ['an id of 64 characters', { 'disputes[0].id': 'a'.repeat(64) }],
    [
      'lists left out that are empty by default',
      { 'film.facts': undefined, 'quotes[0].to': undefined, 'scenes[0].formerly': undefined },
    ],
    ['a quote without a translation', { 'quotes[0].translation': undefined }],
    ['a pointer to the schema', { $schema: '../film.schema.json' }],
  ])('%s', (_what, changes) => {
    expect(complaints(changes)).toEqual([]);
  });
});
