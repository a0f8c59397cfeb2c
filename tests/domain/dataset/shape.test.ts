import { describe, expect, it } from 'vitest';

import { complaints, complaintsAbout } from './changedFile.ts';

const language = 'a language code such as "en" or "de"';
const hues = 'one of "amber", "rust", "teal", "rose", "sky", "olive", "violet", "sand"';
const wordings = 'one of "verified", "variant", "single-source", "paraphrase"';
const slug = 'an id of lower-case letters, digits and single hyphens';
const bothLanguages = 'a text in "en" and "de"';
const noText = 'a text that is not empty';
const noMarks = 'a text without control characters and without characters that turn the reading direction';
const missing = 'this key to be there, found nothing';
const picture = 'a relative path below public/ that ends in .svg';
const long = 'a'.repeat(65);

describe('the parser refuses, naming place, record, what it expected and what it found,', () => {
  it.each([
    ['version', 2, 'version: expected the format version 1, found 2'],
    ['film.director', 7, 'film.director (night-ferry): expected a text, found 7'],
    ['film.year', '1981', 'film.year (night-ferry): expected a year, found "1981"'],
    ['film.year', 1066, 'film.year (night-ferry): expected a year from 1870 on, found 1066'],
    ['film.cuts[0].minutes', 1.5, 'film.cuts[0].minutes (theatrical): expected a whole number, found 1.5'],
    ['film.cuts[0].minutes', 0, 'film.cuts[0].minutes (theatrical): expected at least 1, found 0'],
    ['sequences[0].core', 'yes', 'sequences[0].core (harbour): expected true or false, found "yes"'],
    ['scenes[0].title', 'Boarding', `scenes[0].title (boarding): expected ${bothLanguages}, found "Boarding"`],
    ['quotes[0].to', 'jonas', 'quotes[0].to (cast-off): expected a list, found "jonas"'],
    ['scenes[0].characters[1]', 'jonas', 'scenes[0].characters[1] (boarding): expected an object, found "jonas"'],
    ['disputes[1]', null, 'disputes[1]: expected an object, found null'],
    ['disputes', undefined, `disputes: expected ${missing}`],
    ['quotes[1].wording', undefined, `quotes[1].wording (soup-is-cold): expected ${missing}`],
    ['scenes[1].title.de', undefined, `scenes[1].title.de (the-last-rope): expected ${missing}`],
    [
      'disputes[1].positions[0].source',
      undefined,
      `disputes[1].positions[0].source (who-knows-her): expected ${missing}`,
    ],
    ['quotes[0].text', '', `quotes[0].text (cast-off): expected ${noText}, found ""`],
    ['scenes[0].place.de', ' \u00a0', `scenes[0].place.de (boarding): expected ${noText}, found " \u00a0"`],
    ['film.title.en', 'a\u0000', `film.title.en (night-ferry): expected ${noMarks}, found "a\\u0000"`],
    ['film.title.en', 'a\nb', `film.title.en (night-ferry): expected ${noMarks}, found "a\\nb"`],
    ['characters[0].name', 'a\u009b', `characters[0].name (mara): expected ${noMarks}, found "a\\u009b"`],
    ['characters[0].actor', 'a\u202eb', `characters[0].actor (mara): expected ${noMarks}, found "a\\u202eb"`],
    ['sources[0].title', '\u2066a', `sources[0].title (ferry-essay): expected ${noMarks}, found "\\u2066a"`],
    ['disputes[0].id', 'Whose', `disputes[0].id (Whose): expected ${slug}, found "Whose"`],
    ['disputes[0].id', 'a\u202eb', `disputes[0].id (a\\u202eb): expected ${slug}, found "a\\u202eb"`],
    ['disputes[0].id', 'whose--rope', `disputes[0].id (whose--rope): expected ${slug}, found "whose--rope"`],
    [
      'disputes[0].id',
      long,
      `disputes[0].id (${long}): expected an id of at most 64 characters, found "${long.slice(0, 56)}…"`,
    ],
    ['characters[0].hue', 'ambr', `characters[0].hue (mara): expected ${hues}, found "ambr"; did you mean "amber"?`],
    ['sequences[2].hue', 'ultramarine', `sequences[2].hue (shore): expected ${hues}, found "ultramarine"`],
    [
      'scenes[0].characters[1].presence',
      'sure',
      'scenes[0].characters[1].presence (jonas): expected one of "certain", "probable", found "sure"',
    ],
    [
      'quotes[0].wording',
      'verifed',
      `quotes[0].wording (cast-off): expected ${wordings}, found "verifed"; did you mean "verified"?`,
    ],
    [
      'disputes[0].confidence',
      3,
      'disputes[0].confidence (whose-rope): expected one of "high", "medium", "low", "open", found 3',
    ],
    ['quotes[0].lang', 'English', `quotes[0].lang (cast-off): expected ${language}, found "English"`],
    [
      'quotes[0].translation.by',
      'deepl',
      'quotes[0].translation.by (cast-off): expected "explorer" or "source:<id>", found "deepl"',
    ],
    [
      'scenes[5].characters',
      [],
      'scenes[5].characters (landing): expected at least one character, found an empty list',
    ],
    ['quotes[0].sources', [], 'quotes[0].sources (cast-off): expected at least one source, found an empty list'],
    [
      'disputes[1].positions',
      [],
      'disputes[1].positions (who-knows-her): expected at least one position, found an empty list',
    ],
    [
      'sources[0].reading.scenes',
      [],
      'sources[0].reading.scenes (ferry-essay): expected at least one scene, found an empty list',
    ],
  ])('%s of %j', (place, value, line) => {
    expect(complaints({ [place]: value })).toEqual([line]);
  });

  it.each([
    ['http://example.org/a'],
    ['ftp://example.org'],
    ['javascript:alert(1)'],
    ['https://'],
    ['https://localhost'],
    ['//example.org'],
    ['https://a.org/ b'],
  ])('the address %s', (url) => {
    const line = `sources[0].url (ferry-essay): expected an address that begins with "https://", found "${url}"`;
    expect(complaints({ 'sources[0].url': url })).toEqual([line]);
  });

  it('an address that turns the reading direction', () => {
    const found = 'expected an address without control characters, found "https://example.org/\\u202egpj"';
    expect(complaints({ 'sources[0].url': 'https://example.org/\u202egpj' })).toEqual([
      `sources[0].url (ferry-essay): ${found}`,
    ]);
  });

  it.each([
    ['a.png'],
    ['/a.svg'],
    ['../a.svg'],
    ['posters/../../a.svg'],
    ['./a.svg'],
    ['https://a.org/a.svg'],
    ['a b.svg'],
    ['a.svg?x'],
  ])('the picture %s', (path) => {
    expect(complaints({ 'scenes[0].poster': path, 'characters[0].emblem': path })).toEqual([
      `characters[0].emblem (mara): expected ${picture}, found "${path}"`,
      `scenes[0].poster (boarding): expected ${picture}, found "${path}"`,
    ]);
  });
});

describe('the parser refuses a key that it does not know', () => {
  const unknown = 'expected no key of this name';

  it('and all of them, with the nearest key there is', () => {
    expect(complaints({ 'scenes[0].sumary': 'x', 'scenes[0].titles': [1], 'scenes[0].poster-by': {} })).toEqual([
      `scenes[0].sumary (boarding): ${unknown}, found "x"; did you mean "summary"?`,
      `scenes[0].titles (boarding): ${unknown}, found a list of 1; did you mean "title"?`,
      `scenes[0].poster-by (boarding): ${unknown}, found an object; did you mean "poster"?`,
    ]);
  });

  it.each([
    ['sceens', [], `sceens: ${unknown}, found an empty list; did you mean "scenes"?`],
    [
      'scenes[3].accounts[0].zzz',
      true,
      `scenes[3].accounts[0].zzz (storm): ${unknown}, found true; the keys here are source, says`,
    ],
    [
      'sources[0].reading.scene',
      null,
      `sources[0].reading.scene (ferry-essay): ${unknown}, found null; did you mean "scenes"?`,
    ],
    [
      'quotes[2].variants[0].note.fr',
      'x',
      `quotes[2].variants[0].note.fr (hold-the-wheel): ${unknown}, found "x"; the keys here are en, de`,
    ],
    [
      'film.constructor',
      1,
      `film.constructor (night-ferry): ${unknown}, found 1; the keys here are id, title, year, director, cuts, facts`,
    ],
  ])('at %s', (place, value, line) => {
    expect(complaints({ [place]: value })).toEqual([line]);
  });
});

describe('the parser refuses for a whole file', () => {
  it.each([
    [null, 'null'],
    ['a film', '"a film"'],
    [7, '7'],
  ])('%j', (data, found) => {
    expect(complaintsAbout(data)).toEqual([`(the file): expected a film dataset, found ${found}`]);
  });

  it('an empty object, naming every key that it lacks', () => {
    const keys = ['version', 'film', 'sequences', 'characters', 'scenes', 'quotes', 'sources', 'disputes'];
    expect(complaintsAbout({})).toEqual(keys.map((key) => `${key}: expected ${missing}`));
  });
});

describe('the parser takes', () => {
  it.each([
    ['pictures in folders', { 'scenes[0].poster': 'posters/night/a-1.svg', 'characters[0].emblem': 'mara_2.svg' }],
    ['texts of any script', { 'film.title.en': '“Nächte” – مرحبا 🚢' }],
    ['an id of 64 characters', { 'disputes[0].id': 'a'.repeat(64) }],
    [
      'no list where it may be empty',
      { 'film.facts': undefined, 'quotes[0].to': undefined, 'scenes[0].formerly': undefined },
    ],
    ['a quote without a translation', { 'quotes[0].translation': undefined }],
    ['a pointer to the schema', { $schema: '../film.schema.json' }],
  ])('%s', (_what, changes) => {
    expect(complaints(changes)).toEqual([]);
  });
});
