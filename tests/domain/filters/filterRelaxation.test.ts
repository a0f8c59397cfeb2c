import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import {
  quoteFilterRelaxations as quoteRelaxationsWith,
  filterRelaxations as relaxationsWith,
} from '#domain/filters/filterRelaxation.ts';
import { noFilters, type Filters } from '#domain/filters/filters.ts';
import { selectQuotes } from '#domain/filters/selectQuotes.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { filteredFilms } from '../dataset/arbitraryFilm.ts';

const film = exampleFilm();

function filterRelaxations(of: Film, filters: Filters) {
  return relaxationsWith(of, filters, textMatchesIn(of, filters.q));
}

function quoteFilterRelaxations(of: Film, filters: Filters) {
  return quoteRelaxationsWith(of, filters, textMatchesIn(of, filters.q));
}

function offers(filters: Partial<Filters>, within = film) {
  return filterRelaxations(within, { ...noFilters, ...filters }).map(({ key, character, count }) => [
    character?.id ?? key,
    count,
  ]);
}

describe('an empty result', () => {
  it('offers to take off the text, where the characters alone have scenes', () => {
    expect(offers({ q: 'submarine', with: ['captain'] })).toEqual([['q', 3]]);
  });

  it('offers "any", and of the characters only the one whose leaving brings scenes back', () => {
    expect(offers({ with: ['jonas', 'captain', 'stowaway'], match: 'all', q: 'galley' })).toEqual([
      ['q', 1],
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
    expect(offers({ q: 'submarine', with: ['stowaway'] }, seen)).toEqual([['q', 2]]);
  });

  it('is always mended by what it offers, of any film', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        for (const relaxation of filterRelaxations(any, filters)) {
          expect(relaxation.count).toBe(
            selectTimeline(any, relaxation.filters, textMatchesIn(any, relaxation.filters.q)).scenes.length,
          );
          expect(relaxation.count).toBeGreaterThan(0);
          expect(relaxation.filters).not.toEqual(filters);
        }
      }),
    );
  });
});

describe('no quote', () => {
  const offers = (filters: Partial<Filters>) =>
    quoteFilterRelaxations(film, { ...noFilters, ...filters }).map(({ key, count }) => [key, count]);

  it.each([
    [
      'the speakers or the scene',
      { with: ['mara'], scene: 'found' },
      [
        ['with', 2],
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
    ['the text', { scene: 'storm', q: 'submarine' }, [['q', 1]]],
    ['nothing, when no single filter is at fault', { with: ['mara'], scene: 'storm', q: 'submarine' }, []],
  ] as const)('offers to take off %s', (_what, filters, expected) => {
    expect(offers(filters)).toEqual(expected);
  });

  it('is always mended by what it offers, of any film', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        for (const relaxation of quoteFilterRelaxations(any, filters)) {
          expect(relaxation.count).toBe(
            selectQuotes(any, relaxation.filters, textMatchesIn(any, relaxation.filters.q)).quotes.length,
          );
          expect(relaxation.count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
