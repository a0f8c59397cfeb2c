import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';
import { wordings } from '#domain/dataset/values.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { toggleCharacter, toggleWording } from '#domain/filters/changeFilters.ts';
import { noFilters, type Filters } from '#domain/filters/filters.ts';
import { selectQuotes as selectWith } from '#domain/filters/selectQuotes.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { filteredFilms } from '../dataset/arbitraryFilm.ts';

const film = exampleFilm();

/** With what answers the text, as the page has it once the search has answered. */
function selectQuotes(of: Film, filters: Filters) {
  return selectWith(of, filters, textMatchesIn(of, filters.q));
}

const select = (filters: Partial<Filters>) => selectQuotes(film, { ...noFilters, ...filters });
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const everything = ['cast-off', 'soup-is-cold', 'hold-the-wheel', 'who-are-you', 'nobody-yet'];

describe('the quotes', () => {
  it.each([
    ['nothing', {}, everything],
    ['a speaker', { with: ['captain'] }, ['hold-the-wheel', 'who-are-you']],
    [
      'two speakers, of whom nobody speaks twice',
      { with: ['mara', 'jonas'], match: 'all' },
      ['cast-off', 'soup-is-cold'],
    ],
    ['two wordings', { wording: ['verified', 'variant'] }, ['cast-off', 'hold-the-wheel', 'who-are-you']],
    ['speaker and wording', { with: ['captain'], wording: ['verified'] }, ['who-are-you']],
    ['a scene', { scene: 'found' }, ['who-are-you', 'nobody-yet']],
    ['scene and speaker', { scene: 'found', with: ['captain'] }, ['who-are-you']],
    ['a scene in which nothing is quoted', { scene: 'landing' }, []],
    ['its words', { q: 'you who' }, ['who-are-you']],
    ['words of a variant', { q: 'grab' }, ['hold-the-wheel']],
    ['words of the translation', { q: 'deutsch soup' }, ['soup-is-cold']],
    ['the name of the speaker', { q: 'stowaway' }, ['nobody-yet']],
    ['the title of the scene, in German', { q: 'entdeckt' }, ['who-are-you', 'nobody-yet']],
    ['what is nowhere', { q: 'submarine' }, []],
  ] as const)('filtered by %s', (_what, filters, expected) => {
    expect(ids(select(filters).quotes)).toEqual(expected);
  });

  it.each([
    [{}, false],
    [{ q: '?!' }, false],
    [{ q: 'soup' }, true],
    [{ with: ['mara'] }, true],
    [{ wording: ['variant'] }, true],
    [{ scene: 'landing' }, true],
    [{ verdict: 'open' }, false],
  ] as const)('filtered by %j say whether they are narrowed', (filters, narrowed) => {
    expect(select(filters)).toMatchObject({ narrowed, total: 5 });
  });

  it('are all there while it is not known what answers the text', () => {
    expect(ids(selectWith(film, { ...noFilters, q: 'soup' }, undefined).quotes)).toEqual(everything);
  });

  it('are found by their words also without a translation', () => {
    const untranslated = exampleFilm((file) => {
      delete file.quotes[1]!.translation;
    });
    const found = (q: string) => ids(selectQuotes(untranslated, { ...noFilters, q }).quotes);
    expect([found('soup'), found('undefined')]).toEqual([['soup-is-cold'], []]);
    expect(found('deutsch')).not.toContain('soup-is-cold');
  });

  it('have a chip of each character that says something, and of no other', () => {
    const silent = exampleFilm((file) => {
      file.quotes = file.quotes.filter((quote) => quote.speaker !== 'jonas');
    });
    expect(selectQuotes(silent, noFilters).chips.map(({ character }) => character.id)).toEqual([
      'mara',
      'captain',
      'stowaway',
    ]);
  });

  it('can be had of each scene that has any, and of the one that is chosen', () => {
    const choices = (filters: Partial<Filters>) => select(filters).scenes.map(({ scene, count }) => [scene.id, count]);
    expect(choices({ with: ['captain'] })).toEqual([
      ['the-last-rope', 0],
      ['galley', 0],
      ['storm', 1],
      ['found', 1],
    ]);
    expect(choices({ scene: 'landing', wording: ['paraphrase'] })).toContainEqual(['landing', 0]);
  });

  it('up to a scene that the chosen one comes after are as without it', () => {
    const seen = filmUpTo(film, 'the-last-rope');
    expect(selectQuotes(seen, { ...noFilters, scene: 'storm' })).toEqual(selectQuotes(seen, noFilters));
  });

  it('up to a scene that a chosen speaker comes after are as without them', () => {
    const seen = filmUpTo(film, 'the-last-rope');
    const spokenBy = (...speakers: string[]) => selectQuotes(seen, { ...noFilters, with: speakers });
    expect(spokenBy('mara', 'stowaway')).toEqual(spokenBy('mara'));
    expect(spokenBy('stowaway')).toEqual(spokenBy());
  });
});

describe('of any film and any filters', () => {
  it('the count on each chip is the number of quotes after pressing it', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        const { chips } = selectQuotes(any, filters);
        for (const { character, count, pressed } of chips) {
          const after = selectQuotes(any, toggleCharacter(filters, character.id, any));
          expect([character.id, count]).toEqual([character.id, after.quotes.length]);
          expect(pressed).toBe(filters.with.includes(character.id));
        }
      }),
    );
  });

  it('the count of each scene is the number of quotes after choosing it', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        const { scenes, anywhere } = selectQuotes(any, filters);
        const after = (scene: string | undefined) => selectQuotes(any, { ...filters, scene }).quotes.length;
        for (const { scene, count } of scenes) expect([scene.id, count]).toEqual([scene.id, after(scene.id)]);
        expect(anywhere).toBe(after(undefined));
      }),
    );
  });

  it('the quotes of each wording are counted among those that every other filter lets through', () => {
    fc.assert(
      fc.property(filteredFilms, fc.constantFrom(...wordings), ([any, filters], wording) => {
        const after = toggleWording(filters, wording);
        const shown = (quote: { readonly wording: (typeof wordings)[number] }) =>
          after.wording.length === 0 || after.wording.includes(quote.wording);
        expect(ids(selectQuotes(any, filters).spoken.filter(shown))).toEqual(ids(selectQuotes(any, after).quotes));
      }),
    );
  });
});
