import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';

import { closeness, isOneTypoAway, queryTerms, significantTerms } from '#domain/search/queryTerms.ts';

function close(typed: string, word: string): number {
  const [one] = queryTerms(typed);
  if (one === undefined) throw new Error(`"${typed}" has no word`);
  return closeness(one, word);
}

describe('a typed word', () => {
  it.each([
    ['captain', 'captain', 'captains', 'captaincies'],
    ['singing', 'singing', 'sings', 'singer'],
    ['jump', 'jump', 'jumps', 'jumpsuit'],
    ['tanzt', 'tanzt', 'tanz', 'tanzte'],
    ['pool', 'pool', 'poolside', 'swimmingpool'],
    ['harbour', 'harbour', 'harbourmaster', 'harbor'],
  ])('%s means %s rather than %s, and that no less than %s', (typed, first, second, third) => {
    const [a, b, c] = [close(typed, first), close(typed, second), close(typed, third)];
    expect(a).toBe(1);
    expect(b).toBeGreaterThan(0);
    expect(b).toBeLessThan(1);
    expect(c).toBeLessThanOrEqual(b);
  });

  it.each([
    ['rope', 'ripe', 'of four letters forgives nothing'],
    ['heel', 'wheels', 'is not looked for in the middle'],
    ['sea', 'undersea', 'of three letters is not the end of a compound'],
    ['harbour', 'harbr', 'with two slips is another word'],
  ])('%s does not mean %s: it %s', (typed, word) => {
    expect(close(typed, word)).toBe(0);
  });

  it('of five letters as typed forgives a slip, however few are left when folded', () => {
    expect(close('queen', 'quem')).toBeGreaterThan(0);
    expect(close('quen', 'quem')).toBe(0);
  });

  it('is one slip away from exactly those at distance one, and those with two neighbours changed', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const changed = Array.from(a).some(
          (_, i) => a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2) === b,
        );
        expect(isOneTypoAway(a, b)).toBe(distance(a, b) <= 1 || changed);
      }),
    );
  });
});

describe('the telling words', () => {
  it.each([
    ['jumps off the roof into the pool', ['jumps', 'roof', 'pool']],
    ['springt vom Dach in den Pool', ['springt', 'dach', 'pool']],
    ['The rope, the ROPE', ['rope']],
    ['who are you', ['who', 'are', 'you']],
    ['', []],
  ])('of "%s" are %j', (query, words) => {
    expect(significantTerms(query).map(({ word }) => word)).toEqual(words);
  });
});
