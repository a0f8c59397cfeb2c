import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseFilmText } from '#domain/dataset/parseFilm.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { noFilters } from '#domain/filters/filters.ts';
import { selectQuotes } from '#domain/filters/selectQuotes.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import { prepareSearch, type Group } from '#domain/search/searchIndex.ts';
import type { Entry } from '#domain/search/searchRecords.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { films } from '../dataset/arbitraryFilm.ts';
import { laterQueries, queries, type Query } from './searchQueries.ts';

const shipped = parseFilmText(readFileSync('public/data/almost-famous.json', 'utf8'));
const search = prepareSearch(shipped);
const searchExample = prepareSearch(exampleFilm());

function nameOf({ findable }: Entry): string {
  switch (findable.kind) {
    case 'scene':
      return `scene:${findable.scene.id}`;
    case 'character':
      return `character:${findable.character.id}`;
    case 'quote':
      return `quote:${findable.quote.id}`;
    case 'song':
      return `song:${findable.song.title}`;
    case 'source':
      return `source:${findable.source.id}`;
    case 'dispute':
      return `dispute:${findable.dispute.id}`;
  }
}

function names(groups: readonly Group[], kind: Group['kind']): readonly string[] {
  return groups.filter((group) => group.kind === kind).flatMap(({ hits }) => hits.map(nameOf));
}

/** The first of the first group; and the first three of each of the first three groups. */
function firstsOf(typed: string) {
  const groups = search(typed);
  return {
    first: groups[0]?.hits[0] && nameOf(groups[0].hits[0]),
    near: groups.slice(0, 3).flatMap(({ hits }) => hits.slice(0, 3).map(nameOf)),
  };
}

function missed(table: readonly Query[], within: 'first' | 'near'): readonly string[] {
  return table
    .filter(([typed, ...right]) => {
      const { first, near } = firstsOf(typed);
      return !right.some((one) => (within === 'first' ? first === one : near.includes(one)));
    })
    .map(([typed]) => typed);
}

describe('what visitors type', () => {
  it('finds what they mean in first place, 95 times of 100', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    const wrong = missed(queries, 'first');
    expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it.each(queries.map((query) => [query[0], query] as const))(
    '"%s" finds it among the first three',
    (_typed, query) => {
      expect(missed([query], 'near')).toEqual([]);
    },
  );

  it('finds what they mean also where nobody looked while the ranking was made', () => {
    const wrong = missed(laterQueries, 'first');
    expect(wrong.length / laterQueries.length, wrong.join('\n')).toBeLessThanOrEqual(0.15);
  });

  it.each([
    ['GOLDEN GOD', 'golden god'],
    ['„golden god“', '“golden – god”'],
    ['god golden', 'golden god'],
    ['überdosis', 'ueberdosis'],
    ['Uberdosis', 'überdosis'],
    ['Strasse', 'Straße'],
    ['I’m uncool', "I'm uncool"],
  ])('%s finds what %s finds', (one, other) => {
    const found = (typed: string) =>
      search(typed)
        .flatMap(({ hits }) => hits.map(nameOf))
        .toSorted();
    expect(found(one)).toEqual(found(other));
    expect(found(one)).not.toEqual([]);
  });

  it.each([
    ['curency', 'a letter too few'],
    ['currrency', 'a letter too many'],
    ['carrency', 'a wrong letter'],
    ['curre', 'only the beginning'],
    ['crurency', 'two letters changed'],
  ])('%s, %s, still finds the currency', (typed) => {
    expect(firstsOf(typed).first).toBe('quote:only-true-currency');
  });

  it.each(['', '  ', '…', 'xqzvk', 'qqqqq wwwww'])('"%s" finds nothing', (typed) => {
    expect(search(typed)).toEqual([]);
  });
});

describe('of every kind', () => {
  it.each([
    ['a scene by its account', 'heart of the film', 'scene', ['scene:storm']],
    ['a character by actor', 'dora voss', 'character', ['character:stowaway']],
    ['a quote by another wording', 'grab the wheel', 'quote', ['quote:hold-the-wheel']],
    ['a song by artist', 'moorings', 'song', ['song:North Wind']],
    ['a source by publisher', 'film coast', 'source', ['source:ferry-essay']],
    ['a source by its reading', 'six moments', 'source', ['source:ferry-essay']],
    ['a dispute by its question', 'wer wirft', 'dispute', ['dispute:whose-rope']],
  ] as const)('%s', (_what, typed, kind, expected) => {
    expect(names(searchExample(typed), kind)).toEqual(expected);
  });

  it('a song that is heard twice is one song', () => {
    const twice = exampleFilm((file) => {
      file.scenes[5]!.songs = [{ id: 'again', title: 'North wind', artist: 'The Moorings' }];
    });
    const [group] = prepareSearch(twice)('north wind');
    const songs = group?.hits.flatMap(({ findable }) => (findable.kind === 'song' ? [findable.song] : []));
    expect(songs?.map(({ id, scenes }) => [id, scenes.map((scene) => scene.id)])).toEqual([
      ['north-wind', ['storm', 'landing']],
    ]);
  });

  it('nothing after the horizon', () => {
    const seen = prepareSearch(filmUpTo(shipped, 'golden-god'));
    expect(names(seen('jumps off the roof into the pool'), 'scene')).not.toContain('scene:the-leap');
    expect(names(seen('uncool currency'), 'quote')).toEqual([]);
    expect(names(seen('golden god'), 'quote')).toContain('quote:i-am-a-golden-god');
  });
});

describe('whatever is typed', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(Array.isArray(searchExample(typed))).toBe(true);
      }),
    );
  });

  it('the scenes and quotes found are those that the lists show', () => {
    const typed = fc.constantFrom('rope', 'roep', 'soup THE', 'uber nacht', 'hold cold', 'the', 'wheel deutsch mara');
    fc.assert(
      fc.property(films, typed, (film, q) => {
        const groups = prepareSearch(film)(q);
        const filters = { ...noFilters, q };
        const scenes = selectTimeline(film, filters, textMatchesIn(film, q)).scenes.map(({ id }) => `scene:${id}`);
        const quotes = selectQuotes(film, filters, textMatchesIn(film, q)).quotes.map(({ id }) => `quote:${id}`);
        expect(names(groups, 'scene').toSorted()).toEqual(scenes.toSorted());
        expect(names(groups, 'quote').toSorted()).toEqual(quotes.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it.each(queries.map(([typed]) => typed))('"%s": the same of the shipped film', (q) => {
    const groups = search(q);
    const matches = textMatchesIn(shipped, q);
    const scenes = selectTimeline(shipped, { ...noFilters, q }, matches).scenes.map(({ id }) => `scene:${id}`);
    const quotes = selectQuotes(shipped, { ...noFilters, q }, matches).quotes.map(({ id }) => `quote:${id}`);
    expect(names(groups, 'scene').toSorted()).toEqual(scenes.toSorted());
    expect(names(groups, 'quote').toSorted()).toEqual(quotes.toSorted());
  });
});
