import { describe, expect, it } from 'vitest';

import { createSearchHandler, type SearchResponse } from '#data/search/searchProtocol.ts';
import { createSearchEngine, type SearchEngine } from '#domain/search/searchEngine.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const engine = createSearchEngine(exampleFilm());
const rope = { query: 'rope', upto: undefined };

/** A handler, and what it has sent. */
function handler(load: () => Promise<SearchEngine>) {
  const sent: SearchResponse[] = [];
  return { sent, handle: createSearchHandler(load, (response) => sent.push(response)) };
}

describe('the worker of the search', () => {
  it('answers each question under its number', async () => {
    const { sent, handle } = handler(() => Promise.resolve(engine));
    const question = { ...rope, locale: 'en' } as const;
    await handle({ number: 3, kind: 'search', question });
    await handle({ number: 7, kind: 'matches', question: rope });
    expect(sent).toEqual([
      { number: 3, kind: 'search', answer: engine.search(question) },
      { number: 7, kind: 'matches', answer: engine.matches(rope) },
    ]);
  });

  it('lets questions wait until it is ready, and loads once for all', async () => {
    let ready: (value: SearchEngine) => void = () => undefined;
    let loads = 0;
    const { sent, handle } = handler(() => {
      loads++;
      return new Promise((resolve) => (ready = resolve));
    });
    const both = [1, 2].map((number) => handle({ number, kind: 'matches', question: rope }));
    expect(sent).toEqual([]);
    ready(engine);
    await Promise.all(both);
    expect(sent.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'matches'],
      [2, 'matches'],
    ]);
    expect(loads).toBe(1);
  });

  it('does not answer what is not waited for any more', async () => {
    const { sent, handle } = handler(() => Promise.resolve(engine));
    const asked = [1, 2].map((number) => handle({ number, kind: 'matches', question: rope }));
    await handle({ number: 1, kind: 'cancel' });
    await Promise.all(asked);
    expect(sent.map(({ number }) => number)).toEqual([2]);
  });

  it('says why it cannot answer, and tries to load again for the next question', async () => {
    let loads = 0;
    const { sent, handle } = handler(() =>
      loads++ === 0 ? Promise.reject(new Error('no data')) : Promise.resolve(engine),
    );
    await handle({ number: 1, kind: 'matches', question: rope });
    await handle({ number: 2, kind: 'matches', question: rope });
    expect(sent).toEqual([
      { number: 1, kind: 'failed', reason: 'Error: no data' },
      { number: 2, kind: 'matches', answer: engine.matches(rope) },
    ]);
  });
});
