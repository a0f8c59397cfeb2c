import { describe, expect, it } from 'vitest';

import { noFilters, type Filters } from '#domain/filters/filters.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';
import { highlightOf } from '#features/storyline/highlight.ts';
import type { Hovered } from '#state/hover.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm();
const everybody = ['mara', 'jonas', 'captain', 'stowaway'];
const everything = film.scenes.map(({ id }) => id);

/** The lines and the scenes that are lit. */
function lit(filters: Partial<Filters>, hovered?: Hovered, current?: string) {
  const matches = textMatchesIn(film, filters.q ?? '');
  const highlight = highlightOf(film, { ...noFilters, ...filters }, matches, hovered, current);
  return { lines: everybody.filter(highlight.line), scenes: everything.filter(highlight.scene) };
}

describe('the light of the storyline', () => {
  it('is on everything at first', () => {
    expect(lit({})).toEqual({ lines: everybody, scenes: everything });
  });

  it.each<[string, Partial<Filters>, readonly string[], readonly string[]]>([
    ['a chosen character', { with: ['captain'] }, ['captain'], ['the-last-rope', 'storm', 'found']],
    [
      'any of two',
      { with: ['jonas', 'captain'] },
      ['jonas', 'captain'],
      ['boarding', 'the-last-rope', 'galley', 'storm', 'found'],
    ],
    ['both together', { with: ['jonas', 'captain'], match: 'all' }, ['jonas', 'captain'], ['the-last-rope', 'storm']],
    ['words alone', { q: 'rope' }, everybody, ['the-last-rope']],
    ['words and a character', { q: 'storm', with: ['mara'] }, ['mara'], ['storm']],
    ['words that nothing has', { q: 'submarine' }, everybody, []],
  ])('follows the filters: %s', (_, filters, lines, scenes) => {
    expect(lit(filters)).toEqual({ lines, scenes });
  });

  it('is on the lines of the scene whose page it is, unless characters are chosen', () => {
    const present = ['mara', 'jonas', 'captain'];
    expect(lit({}, undefined, 'the-last-rope')).toEqual({ lines: present, scenes: everything });
    expect(lit({ q: 'rope' }, undefined, 'the-last-rope')).toEqual({ lines: present, scenes: ['the-last-rope'] });
    expect(lit({ with: ['stowaway'] }, undefined, 'the-last-rope').lines).toEqual(['stowaway']);
    expect(lit({}, { kind: 'character', id: 'stowaway' }, 'the-last-rope').lines).toEqual(['stowaway']);
  });

  it('along a reading is on its scenes, and on the lines of the scene that is read', () => {
    const path = film.sources.find(({ id }) => id === 'ferry-essay')!.reading!.scenes.map(({ id }) => id);
    const reading = { reading: 'ferry-essay' };
    const { lines, scenes } = lit(reading);
    expect(lines).toEqual([]);
    expect(new Set(scenes)).toEqual(new Set(path));
    expect(lit(reading, undefined, 'the-last-rope').lines).toEqual(['mara', 'jonas', 'captain']);
  });

  it('is at rest while nothing is chosen, pointed at or read', () => {
    const atRest = (filters: Partial<Filters>, hovered?: Hovered, current?: string) =>
      highlightOf(film, { ...noFilters, ...filters }, undefined, hovered, current).atRest;
    expect(atRest({})).toBe(true);
    expect(atRest({ with: ['mara'] })).toBe(false);
    expect(atRest({ reading: 'ferry-essay' })).toBe(false);
    expect(atRest({}, { kind: 'scene', id: 'storm' })).toBe(false);
    expect(atRest({}, { kind: 'character', id: 'mara' })).toBe(false);
    expect(atRest({}, undefined, 'storm')).toBe(false);
  });

  it('is on a character that is pointed at, and its scenes', () => {
    const expected = { lines: ['stowaway'], scenes: ['galley', 'storm', 'found', 'landing'] };
    expect(lit({}, { kind: 'character', id: 'stowaway' })).toEqual(expected);
    expect(lit({ with: ['mara'], q: 'rope' }, { kind: 'character', id: 'stowaway' })).toEqual(expected);
  });

  it('is on a scene that is pointed at, and who is in it, probably or certainly', () => {
    const expected = { lines: ['mara', 'jonas', 'captain'], scenes: ['the-last-rope'] };
    expect(lit({}, { kind: 'scene', id: 'the-last-rope' })).toEqual(expected);
    expect(lit({ with: ['stowaway'] }, { kind: 'scene', id: 'the-last-rope' })).toEqual(expected);
  });
});
