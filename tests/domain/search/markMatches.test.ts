import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldText } from '#domain/search/foldText.ts';
import { excerpt, markMatches } from '#domain/search/markMatches.ts';
import { matchReason } from '#domain/search/matchReason.ts';
import { significantTerms } from '#domain/search/queryTerms.ts';
import { searchText } from '#domain/search/searchTexts.ts';

function marked(text: string, query: string): readonly string[] {
  return markMatches(text, significantTerms(query)).marks.map(({ start, end }) => text.slice(start, end));
}

describe('what is marked', () => {
  it.each([
    ['Die Überfahrt', 'ueberfahrt', ['Überfahrt']],
    ['Die Ueberfahrt', 'uberfahrt', ['Ueberfahrt']],
    ['Auf der Straße', 'strasse', ['Straße']],
    ['“Hold the wheel!”', 'wheel hold', ['Hold', 'wheel']],
    ['I’m ‘uncool’.', 'uncool im', ['uncool']],
    ['The golden god', 'golden god', ['golden god']],
    ['cafe\u0301 noir', 'café', ['cafe\u0301']],
    ['Nothing of it', 'rope', []],
  ])('in "%s" for %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('are whole words that stand in the text, in order, whatever text and query', () => {
    const unit = fc.constantFrom('u', 'e', 'ü', 'ß', 's', '’', ' ', '-', '\u0301', 'A', 'b');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (text, query) => {
        const { marks } = markMatches(text, significantTerms(query));
        const edges = marks.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        for (const { start, end } of marks) expect(foldText(text.slice(start, end))).not.toBe('');
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = 'Nobody on the ferry has seen the captain since the storm began, and nobody asks for him at the wheel.';

  it('of a short text is the text', () => {
    const short = markMatches('Hold the wheel!', significantTerms('wheel'));
    expect(excerpt(short, 40)).toEqual(short);
  });

  it.each(['nobody', 'storm', 'wheel', 'submarine'])('is cut at words around "%s"', (query) => {
    const { text, marks } = excerpt(markMatches(long, significantTerms(query)), 40);
    expect(text.length).toBeLessThanOrEqual(46);
    for (const word of text.split(' ')) expect(['…', ...long.split(' ')]).toContain(word);
    const first = marked(long, query)[0];
    if (first !== undefined) expect(text.slice(marks[0]?.start, marks[0]?.end)).toBe(first);
  });

  it('marks what it marked before, whatever the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), fc.integer({ min: 5, max: 80 }), (text, place, length) => {
        const words = text.split(' ');
        const wanted = significantTerms(words[place % words.length] ?? '');
        const cut = excerpt(markMatches(text, wanted), length);
        for (const { start, end } of cut.marks) {
          expect(markMatches(cut.text.slice(start, end), wanted).marks).not.toEqual([]);
        }
      }),
    );
  });
});

describe('the reason', () => {
  const parts = [
    searchText('title', 'The storm', 'en'),
    searchText('title', 'Der Sturm', 'de'),
    searchText('place', 'Storm and sea', 'en'),
  ];
  it.each([
    ['storm', 'en', 'The storm'],
    ['sturm', 'en', 'Der Sturm'],
    ['storm sea', 'de', 'Storm and sea'],
    ['rope', 'en', undefined],
  ])('for "%s" in %s is %s', (query, lang, text) => {
    expect(matchReason(parts, significantTerms(query), lang)?.text).toBe(text);
  });
});
