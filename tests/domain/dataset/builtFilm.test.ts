import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { citedLine } from '#domain/citation/cited.ts';
import { readBuiltFilm, type ReadFilm } from '#domain/dataset/builtFilm.ts';
import { MissingPartError } from '#domain/dataset/filmData.ts';
import { allParts, charactersPart, sequencePart, sourcesPart } from '#domain/dataset/filmParts.ts';
import { parseFileText } from '#domain/dataset/parseFilm.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { writeBuiltFilm, type BuiltFilm } from '#domain/dataset/writeBuiltFilm.ts';
import { locales } from '#domain/locales/locales.ts';

import { exampleFile, exampleFilm } from '../../support/exampleFile.ts';
import { fileOf } from '../../support/fileOf.ts';

function read({ outline }: BuiltFilm): ReadFilm {
  const film = readBuiltFilm(outline.text, outline.digest);
  if (film === undefined) throw new Error('The outline was not taken');
  return film;
}

/** A built film of which these parts have come; all, where none are named. */
function readWith(built: BuiltFilm, names: readonly string[] = [...built.parts.keys()]) {
  const one = read(built);
  for (const name of names) {
    const { text, digest } = built.parts.get(name)!;
    expect(one.parts[name]).toBe(digest);
    expect(one.add(text, digest)).toBe(true);
  }
  return one.film;
}

/** A dataset with its texts in a language alone; what a citation may name in English too. */
function inGerman(value: unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null || ['title', 'facts', 'cuts'].includes(key)) return value;
  if (Array.isArray(value)) return value.map((item) => inGerman(item));
  if ('en' in value && 'de' in value) return { de: value.de };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inGerman(part, name)]));
}

function withoutGerman(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'de' ? undefined : part)));
}

const shipped = parseFileText(readFileSync('public/data/almost-famous.json', 'utf8'));

describe('a film as the build writes it', () => {
  it.each([
    ['the example', exampleFile(), exampleFilm()],
    ['the shipped film', shipped.file, shipped.film],
  ])('tells with all of its parts what the dataset does: %s', (_what, file, film) => {
    expect(fileOf(readWith(writeBuiltFilm(file, 'de')))).toEqual(inGerman(fileOf(film)));
    expect(fileOf(readWith(writeBuiltFilm(file, 'en')))).toEqual(withoutGerman(fileOf(film)));
  });

  it('tells up to any scene what the dataset does', () => {
    const read = readWith(writeBuiltFilm(shipped.file, 'en'));
    for (const { id } of shipped.film.scenes) {
      expect(fileOf(filmUpTo(read, id)), id).toEqual(withoutGerman(fileOf(filmUpTo(shipped.film, id))));
    }
  });

  it('has scenes, casts, and who says what, before any part is there', () => {
    const { film } = read(writeBuiltFilm(exampleFile(), 'en'));
    expect(film.scenes.map(({ title }) => title.en)).toEqual(exampleFilm().scenes.map(({ title }) => title.en));
    expect(film.sceneById.get('storm')?.cast[0]?.character.name).toBe('Mara');
    expect(film.characterById.get('captain')?.quotes.map(({ id }) => id)).toEqual(['hold-the-wheel', 'who-are-you']);
    expect(film.sourceById.get('ferry-essay')?.reading?.scenes).toHaveLength(3);
    expect(film.renamed.scene.get('the-rope')).toBe('the-last-rope');
    expect(film.sceneById.get('the-last-rope')?.disputes).toHaveLength(1);
  });

  it.each([
    ['what happens in a scene', (film) => film.scenes[0]!.summary],
    ['the words of a quote', (film) => film.quotes[0]!.text],
    ['what is said of a character', (film) => film.characters[0]!.about],
    ['the address of a source', (film) => film.sources[0]!.url],
    ['the verdict on a dispute', (film) => film.disputes[0]!.verdict],
    ['the facts', (film) => film.data.filmDetails().facts],
  ] satisfies [string, (film: ReadFilm['film']) => unknown][])(
    'does not tell %s before its part is there',
    (_, tell) => {
      expect(() => tell(read(writeBuiltFilm(exampleFile(), 'en')).film)).toThrow(MissingPartError);
    },
  );

  it('has with one part what belongs to it', () => {
    const file = exampleFile();
    const built = writeBuiltFilm(file, 'en');
    expect([...built.parts.keys()]).toEqual(allParts(exampleFilm()));
    const [harbour] = file.sequences;
    const film = readWith(built, [sequencePart(harbour!)]);
    expect(film.sceneById.get('boarding')?.summary.en).toBe(file.scenes[0]!.summary.en);
    expect(film.quoteById.get('cast-off')?.text).toBe(file.quotes[0]!.text);
    expect(film.sceneById.get('the-last-rope')?.disputes[0]?.verdict.en).toBe(file.disputes[0]!.verdict.en);
    expect(() => film.sceneById.get('storm')?.summary).toThrow(MissingPartError);
    expect(readWith(built, [charactersPart]).characters[0]?.about.en).toBe(file.characters[0]!.about.en);
    expect(readWith(built, [sourcesPart]).sources[0]?.title).toBe(file.sources[0]!.title);
  });

  it.each(locales)('has what a citation names, which is English everywhere: %s', (locale) => {
    const film = exampleFilm();
    const built = readWith(writeBuiltFilm(exampleFile(), locale));
    const page = { url: 'https://example.org', site: 'A site', read: '2026-01-02' };
    for (const quote of film.quotes) {
      const same = built.quoteById.get(quote.id);
      expect(same && citedLine(built, same, page)).toEqual(citedLine(film, quote, page));
    }
  });

  it('is the same for the same film, and no other', () => {
    const [one, again] = [writeBuiltFilm(exampleFile(), 'en'), writeBuiltFilm(exampleFile(), 'en')];
    expect(again).toEqual(one);
    expect(writeBuiltFilm(exampleFile(), 'de').outline.digest).not.toBe(one.outline.digest);
    const changed = exampleFile();
    changed.scenes[0]!.summary = { en: 'Another thing happens.', de: 'Etwas anderes geschieht.' };
    expect(writeBuiltFilm(changed, 'en').outline.digest).not.toBe(one.outline.digest);
  });

  it.each([
    ['a changed letter', (text: string) => text.replace('storm', 'Storm')],
    ['an end that was cut off', (text: string) => text.slice(0, -1)],
    ['nothing', () => ''],
  ])('is not taken on trust with %s', (_what, change) => {
    const built = writeBuiltFilm(exampleFile(), 'en');
    expect(readBuiltFilm(change(built.outline.text), built.outline.digest)).toBeUndefined();
    const [, part] = [...built.parts].find(([, { text }]) => text.includes('storm'))!;
    expect(read(built).add(change(part.text), part.digest)).toBe(false);
  });
});
