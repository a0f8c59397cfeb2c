import { describe, expect, it } from 'vitest';

import { clearFilters, toggleCharacter, toggleWording } from '#domain/filters/changeFilters.ts';
import { noFilters, type Filters } from '#domain/filters/filters.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm();
const all: Filters = {
  with: ['mara', 'stowaway'],
  match: 'all',
  q: 'rope',
  wording: ['verified'],
  scene: 'found',
  verdict: 'open',
  upto: 'storm',
  reading: 'ferry-essay',
};

describe('pressing a filter', () => {
  it('adds a character in cast order and keeps the rest', () => {
    expect(toggleCharacter(all, 'jonas', film)).toEqual({ ...all, with: ['mara', 'jonas', 'stowaway'] });
  });

  it('takes a character off; "all together" falls back when fewer than two are left', () => {
    const three = { ...all, with: ['mara', 'captain', 'stowaway'] };
    expect(toggleCharacter(three, 'captain', film)).toEqual(all);
    expect(toggleCharacter(all, 'mara', film)).toEqual({ ...all, with: ['stowaway'], match: 'any' });
  });

  it('adds and takes off a wording, in the order of certainty', () => {
    const two = toggleWording({ ...all, wording: ['paraphrase'] }, 'variant');
    expect(two).toEqual({ ...all, wording: ['variant', 'paraphrase'] });
    expect(toggleWording(two, 'paraphrase').wording).toEqual(['variant']);
  });

  it('to clear takes off what narrows, not the horizon nor the reading', () => {
    expect(clearFilters(all)).toEqual({ ...noFilters, upto: 'storm', reading: 'ferry-essay' });
  });
});
