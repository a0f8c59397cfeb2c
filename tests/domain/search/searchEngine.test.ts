import { describe, expect, it } from 'vitest';

import { createSearchEngine, type SearchAnswer } from '#domain/search/searchEngine.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const engine = createSearchEngine(exampleFilm());

function hitsOf({ groups }: SearchAnswer): readonly string[] {
  return groups.flatMap(({ kind, hits }) => hits.map(({ id }) => `${kind}:${id}`));
}

describe('the answer to a search', () => {
  it('is plain data that another thread can be sent', () => {
    const answer = engine.search({ query: 'captain', locale: 'en', upto: undefined });
    expect(hitsOf(answer)).not.toEqual([]);
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('describes in the language of the page what was asked in another', () => {
    const [english, german] = (['en', 'de'] as const).map((locale) =>
      engine.search({ query: 'sturm', locale, upto: undefined }),
    );
    expect([english, german].map((one) => one?.groups[0]?.hits[0]?.description.heading.text.text)).toEqual([
      'The storm',
      'Der Sturm',
    ]);
  });

  it('shows the first of each kind, and says how many there are', () => {
    const many = exampleFilm((file) => {
      for (const scene of file.scenes) scene.title.en += ' anchor';
    });
    const { groups } = createSearchEngine(many).search({ query: 'anchor', locale: 'en', upto: undefined });
    expect(groups.map(({ kind, total, hits }) => [kind, total, hits.length])).toContainEqual(['scene', 6, 4]);
  });

  it('counts the scenes of a song beside the first, and leads there', () => {
    const twice = exampleFilm((file) => {
      file.scenes[5]!.songs = [{ id: 'again', title: 'North wind', artist: 'The Moorings' }];
    });
    const { groups } = createSearchEngine(twice).search({ query: 'north wind', locale: 'en', upto: undefined });
    const song = groups.find(({ kind }) => kind === 'song')?.hits[0];
    expect(song?.sceneId).toBe('storm');
    expect(song?.description.moreScenes).toBe(1);
  });

  it('to nothing is nothing', () => {
    const { groups } = engine.search({ query: '', locale: 'en', upto: undefined });
    expect(groups).toEqual([]);
  });
});

describe('up to a horizon', () => {
  const upto = 'galley';

  it('nothing later is found, nor told of by what is found', () => {
    for (const query of ['wheel', 'storm', 'who are you', 'captain', 'stowaway', 'rope']) {
      const answer = JSON.stringify(engine.search({ query, locale: 'en', upto }).groups);
      expect(answer).not.toMatch(/wheel|Who are you|The storm|"(storm|found|landing)"/);
    }
    const whole = JSON.stringify(engine.search({ query: 'wheel', locale: 'en', upto: undefined }).groups);
    expect(whole).toMatch(/Hold the wheel/);
  });

  it('the text filter lets nothing later through', () => {
    const all = engine.matches({ query: 'the', upto: undefined });
    const seen = engine.matches({ query: 'the', upto });
    expect(all.scenes).toContain('storm');
    expect([...seen.scenes].toSorted()).toEqual(['boarding', 'galley', 'the-last-rope']);
    expect(seen.quotes).not.toContain('hold-the-wheel');
    expect(engine.matches({ query: 'wheel', upto })).toEqual({ scenes: new Set(), quotes: new Set() });
  });

  it('the search and the text filter agree', () => {
    const { matches } = engine.search({ query: 'rope', locale: 'en', upto });
    expect(matches).toEqual(engine.matches({ query: 'rope', upto }));
  });
});
