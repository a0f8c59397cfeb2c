import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Filters, noFilters } from '#domain/filters.ts';
import { filmUpTo } from '#domain/horizon.ts';
import { quoteReliefs, reliefs } from '#domain/relief.ts';
import { selectQuotes, selectTimeline } from '#domain/selectors.ts';

import { exampleFilm } from '../support/exampleFile.ts';
import { filteredFilms } from './arbitraryFilm.ts';

const film = exampleFilm();

function offers(filters: Partial<Filters>, within = film) {
  return reliefs(within, { ...noFilters, ...filters }).map(({ off, count }) => [
    off.kind === 'character' ? off.character.id : off.kind,
    count,
  ]);
}

describe('an empty result', () => {
  it('offers to take off the text, where the characters alone have scenes', () => {
    expect(offers({ q: 'submarine', with: ['captain'] })).toEqual([['text', 3]]);
  });

  it('offers "any", and of the characters only the one whose leaving brings scenes back', () => {
    expect(offers({ with: ['jonas', 'captain', 'stowaway'], match: 'all', q: 'galley' })).toEqual([
      ['text', 1],
      ['match', 1],
      ['captain', 1],
    ]);
  });

  it('offers nothing when no single filter is at fault', () => {
    const neverTogether = { with: ['captain', 'stowaway'], match: 'all' } as const;
    const seen = filmUpTo(film, 'galley');
    expect(offers({ q: 'submarine', ...neverTogether }, seen)).toEqual([]);
    expect(offers({ q: 'galley', ...neverTogether }, seen)).not.toEqual([]);
    expect(offers({})).toEqual([]);
  });

  it('is not the fault of a character whom the horizon hides', () => {
    const seen = filmUpTo(film, 'the-last-rope');
    expect(offers({ q: 'submarine', with: ['stowaway'] }, seen)).toEqual([['text', 2]]);
  });

  it('is always mended by what it offers, of any film', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        for (const relief of reliefs(any, filters)) {
          expect(relief.count).toBe(selectTimeline(any, relief.filters).scenes.length);
          expect(relief.count).toBeGreaterThan(0);
          expect(relief.filters).not.toEqual(filters);
        }
      }),
    );
  });
});

describe('no quote', () => {
  const offers = (filters: Partial<Filters>) =>
    quoteReliefs(film, { ...noFilters, ...filters }).map(({ off, count }) => [off, count]);

  it.each([
    [
      'the speakers or the scene',
      { with: ['mara'], scene: 'found' },
      [
        ['speakers', 2],
        ['scene', 1],
      ],
    ],
    [
      'the wording',
      { scene: 'storm', wording: ['paraphrase'] },
      [
        ['wording', 1],
        ['scene', 1],
      ],
    ],
    ['the text', { scene: 'storm', q: 'submarine' }, [['text', 1]]],
    ['nothing, when no single filter is at fault', { with: ['mara'], scene: 'storm', q: 'submarine' }, []],
  ] as const)('offers to take off %s', (_what, filters, expected) => {
    expect(offers(filters)).toEqual(expected);
  });

  it('is always mended by what it offers, of any film', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        for (const relief of quoteReliefs(any, filters)) {
          expect(relief.count).toBe(selectQuotes(any, relief.filters).quotes.length);
          expect(relief.count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
