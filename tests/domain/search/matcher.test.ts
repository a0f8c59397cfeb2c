import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createMatcher } from '#domain/search/matcher.ts';
import { searchText } from '#domain/search/searchTexts.ts';

const texts = ['a rope on the pier', 'the rope of the captain', 'soup for the captain', 'Suppe, noch warm'];
const match = createMatcher(texts, (text) => [searchText('title', text)]);

describe('a text', () => {
  it.each([
    ['has every word', 'captain rope', [1]],
    ['has the beginning of a word', 'capt', [1, 2]],
    ['is found whatever the order', 'pier rope', [0]],
    ['is found in spite of a slip', 'captian', [1, 2]],
    ['has most words where none has all', 'rope pier submarine', [0]],
    ['has the rarer of two words that no text has together', 'rope warm', [3]],
    ['answers an empty query', '', [0, 1, 2, 3]],
    ['answers stop words that it has', 'for the', [2]],
    ['has none of the words', 'submarine', []],
    ['has too few of the words', 'rope submarine under water', []],
  ])('that %s: "%s"', (_what, query, places) => {
    expect([...match(query)]).toEqual(places.map((place) => texts[place]));
  });

  it('is taken for a slip only where nobody has the word as typed', () => {
    const near = createMatcher(['stern', 'stein'], (text) => [searchText('title', text)]);
    expect([...near('stern')]).toEqual(['stern']);
    expect([...near('steen')]).toEqual(['stern', 'stein'].filter((word) => near('steen').has(word)));
    expect(near('steen').size).toBeGreaterThan(0);
  });

  it('gives the same answer when asked again, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = match(query);
        expect(match(query)).toBe(found);
        expect(texts).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });
});
