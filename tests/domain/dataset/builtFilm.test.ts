import { describe, expect, it } from 'vitest';

import { citedLine } from '#domain/citation/cited.ts';
import { readBuiltFilm, writeBuiltFilm } from '#domain/dataset/builtFilm.ts';
import { locales } from '#domain/locales/locales.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

describe('a film as the build writes it', () => {
  it.each(locales)('has its texts in the language of its pages alone, and everything else: %s', (locale) => {
    const film = exampleFilm();
    const built = writeBuiltFilm(film, locale);
    const read = readBuiltFilm(built.text, built.digest);
    expect(read?.scenes.map(({ summary }) => Object.entries(summary))).toEqual(
      film.scenes.map(({ summary }) => [[locale, summary[locale]]]),
    );
    const counts = [film, read].map((one) => [one?.scenes.length, one?.quotes.length, one?.sources.length]);
    expect(counts[1]).toEqual(counts[0]);
    expect(read?.sceneById.get('storm')?.cast[0]?.character.name).toBe('Mara');
  });

  it.each(locales)('has what a citation names, which is English everywhere: %s', (locale) => {
    const film = exampleFilm();
    const built = writeBuiltFilm(film, locale);
    const read = readBuiltFilm(built.text, built.digest);
    const page = { url: 'https://example.org', site: 'A site', read: '2026-01-02' };
    for (const quote of film.quotes) {
      const same = read?.quoteById.get(quote.id);
      expect(same && read && citedLine(read, same, page)).toEqual(citedLine(film, quote, page));
    }
  });

  it('is the same for the same film, and no other', () => {
    const [one, again] = [writeBuiltFilm(exampleFilm(), 'en'), writeBuiltFilm(exampleFilm(), 'en')];
    expect(again).toEqual(one);
    expect(writeBuiltFilm(exampleFilm(), 'de').digest).not.toBe(one.digest);
  });

  it.each([
    ['a changed letter', (text: string) => text.replace('storm', 'Storm')],
    ['an end that was cut off', (text: string) => text.slice(0, -1)],
    ['nothing', () => ''],
  ])('is not taken on trust with %s', (_what, change) => {
    const { text, digest } = writeBuiltFilm(exampleFilm(), 'en');
    expect(readBuiltFilm(change(text), digest)).toBeUndefined();
  });
});
