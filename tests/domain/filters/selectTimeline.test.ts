import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { toggleCharacter } from '#domain/filters/changeFilters.ts';
import { noFilters, type Filters } from '#domain/filters/filters.ts';
import { selectTimeline as selectWith } from '#domain/filters/selectTimeline.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { filteredFilms } from '../dataset/arbitraryFilm.ts';

const film = exampleFilm();

/** With what answers the text, as the page has it once the search has answered. */
function selectTimeline(of: Film, filters: Filters) {
  return selectWith(of, filters, textMatchesIn(of, filters.q));
}

const select = (filters: Partial<Filters>) => selectTimeline(film, { ...noFilters, ...filters });
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('the timeline', () => {
  it.each([
    ['nothing', {}, ['boarding', 'the-last-rope', 'galley', 'storm', 'found', 'landing']],
    ['one character, probable or certain', { with: ['stowaway'] }, ['galley', 'storm', 'found', 'landing']],
    ['any of two', { with: ['jonas', 'captain'] }, ['boarding', 'the-last-rope', 'galley', 'storm', 'found']],
    ['two together', { with: ['mara', 'stowaway'], match: 'all' }, ['storm', 'landing']],
    ['all together', { with: ['mara', 'jonas', 'captain', 'stowaway'], match: 'all' }, ['storm']],
    ['one, "together" with nobody', { with: ['captain'], match: 'all' }, ['the-last-rope', 'storm', 'found']],
    ['a word of a title, in German', { q: 'KOMBUSE' }, ['galley']],
    ['a word of a quote', { q: 'cold soup' }, ['galley']],
    ['a word of a variant', { q: 'grab' }, ['storm']],
    ['a word of a translation', { q: 'wheel deutsch' }, ['storm']],
    ['a song', { q: 'moorings' }, ['storm']],
    ['what a source says', { q: 'heart of' }, ['storm']],
    ['an actor', { q: 'dora' }, ['galley', 'storm', 'found', 'landing']],
    ['a text and a character', { q: 'dora', with: ['mara'] }, ['storm', 'landing']],
    ['marks only', { q: ' …! ' }, ids(film.scenes)],
    ['a wording, which is of quotes', { wording: ['verified'] }, ids(film.scenes)],
    ['a text that is nowhere', { q: 'submarine' }, []],
  ] as const)('filtered by %s', (_what, filters, expected) => {
    expect(ids(select(filters).scenes)).toEqual(expected);
  });

  it('has every scene while it is not known what answers the text, and says that it is narrowed', () => {
    const { scenes, narrowed } = selectWith(film, { ...noFilters, q: 'rope' }, undefined);
    expect([ids(scenes), narrowed]).toEqual([ids(film.scenes), true]);
  });

  it('heeds what answered a text only while there is one', () => {
    expect(ids(selectWith(film, noFilters, textMatchesIn(film, 'rope')).scenes)).toEqual(ids(film.scenes));
  });

  it('groups the scenes in their sequences, without empty ones', () => {
    const { groups } = select({ with: ['captain'] });
    expect(groups.map(({ sequence, scenes }) => [sequence.id, ids(scenes)])).toEqual([
      ['harbour', ['the-last-rope']],
      ['crossing', ['storm', 'found']],
    ]);
  });

  it('says whether it is narrowed, and of how many', () => {
    expect(select({})).toMatchObject({ narrowed: false, total: 6 });
    expect(select({ q: ' ? ', match: 'all', wording: ['variant'] })).toMatchObject({ narrowed: false });
    expect(select({ q: 'rope' })).toMatchObject({ narrowed: true, total: 6 });
    expect(select({ with: ['mara'] })).toMatchObject({ narrowed: true, total: 6 });
  });

  it('shows a chip of everybody in cast order, pressed or not, with what pressing it gives', () => {
    const chips = select({ with: ['captain', 'mara'], match: 'all' }).chips;
    expect(chips.map(({ character, pressed, count }) => [character.id, pressed, count])).toEqual([
      ['mara', true, 3],
      ['jonas', false, 2],
      ['captain', true, 4],
      ['stowaway', false, 1],
    ]);
  });
});

describe('of any film and any filters', () => {
  it('the timeline has the scenes that have the text and the characters', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        const expected = any.scenes.filter((scene) => {
          const present = (id: string) => scene.cast.some(({ character }) => character.id === id);
          const many = filters.match === 'all' ? filters.with.every(present) : filters.with.some(present);
          return (filters.with.length === 0 || many) && textMatchesIn(any, filters.q).scenes.has(scene.id);
        });
        expect(ids(selectTimeline(any, filters).scenes)).toEqual(ids(expected));
      }),
    );
  });

  it('up to any scene, a chosen character who is not there yet counts as not chosen', () => {
    fc.assert(
      fc.property(filteredFilms, fc.nat(), ([any, filters], choice) => {
        const seen = filmUpTo(any, any.scenes[choice % any.scenes.length]!.id);
        const known = filters.with.filter((id) => seen.characterById.has(id));
        const timeline = selectTimeline(seen, filters);
        expect(timeline).toEqual(selectTimeline(seen, { ...filters, with: known }));
        const after = seen.characters.map(({ id }) => selectTimeline(seen, toggleCharacter(filters, id, seen)));
        expect(timeline.chips.map(({ count }) => count)).toEqual(after.map(({ scenes }) => scenes.length));
      }),
    );
  });

  it('the count on each chip is the number of scenes after pressing it', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        const { chips } = selectTimeline(any, filters);
        const after = any.characters.map(({ id }) => selectTimeline(any, toggleCharacter(filters, id, any)));
        expect(chips.map(({ count }) => count)).toEqual(after.map(({ scenes }) => scenes.length));
        expect(chips.filter(({ pressed }) => pressed).map(({ character }) => character.id)).toEqual(filters.with);
      }),
    );
  });
});
