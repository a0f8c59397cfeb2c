import { describe, expect, it } from 'vitest';

import { createSearchClient } from '#data/search/searchClient.ts';
import { createSearchHandler, type SearchRequest, type SearchResponse } from '#data/search/searchProtocol.ts';
import { createSearchEngine } from '#domain/search/searchEngine.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const engine = createSearchEngine(exampleFilm());
const rope = { query: 'rope', upto: undefined };
const wheel = { query: 'wheel', upto: undefined };

/** A client, what it has sent, and the other end of its line. */
function client() {
  const sent: SearchRequest[] = [];
  let opened = 0;
  let closed = 0;
  let receive: (response: SearchResponse) => void = () => undefined;
  let fail: (reason: string) => void = () => undefined;
  const service = createSearchClient((onResponse, onFailure) => {
    opened++;
    [receive, fail] = [onResponse, onFailure];
    return { send: (request) => sent.push(request), close: () => closed++ };
  });
  return {
    service,
    sent,
    lines: () => ({ opened, closed }),
    respond: (response: SearchResponse) => receive(response),
    fail: (reason: string) => fail(reason),
  };
}

describe('the client of the search', () => {
  it('speaks with the worker in messages that can be cloned', async () => {
    const service = createSearchClient((receive) => {
      const load = () => Promise.resolve(engine);
      const handle = createSearchHandler(load, (response) => receive(structuredClone(response)));
      return { send: (request) => void handle(structuredClone(request)), close: () => undefined };
    });
    const question = { ...rope, locale: 'de' } as const;
    expect(await service.search(question)).toEqual(engine.search(question));
    expect(await service.matches(wheel)).toEqual(engine.matches(wheel));
  });

  it('opens its line with the first question, and only one', () => {
    const { service, sent, lines } = client();
    expect(lines().opened).toBe(0);
    void service.matches(rope);
    void service.matches(wheel);
    expect(lines().opened).toBe(1);
    expect(new Set(sent.map(({ number }) => number)).size).toBe(2);
  });

  it('gives each question its own answer, whatever their order', async () => {
    const { service, sent, respond } = client();
    const answers = [service.matches(rope), service.matches(wheel)];
    for (const [index, question] of [wheel, rope].entries()) {
      respond({ number: sent[1 - index]!.number, kind: 'matches', answer: engine.matches(question) });
    }
    expect(await Promise.all(answers)).toEqual([engine.matches(rope), engine.matches(wheel)]);
  });

  it('ignores an outdated answer, and tells that it is not needed', async () => {
    const { service, sent, respond } = client();
    const controller = new AbortController();
    const outdated = service.matches(rope, controller.signal);
    const current = service.matches(wheel);
    const [first, second] = sent.map(({ number }) => number);
    controller.abort();
    await expect(outdated).rejects.toThrow('not waited for');
    expect(sent.at(-1)).toEqual({ kind: 'cancel', number: first });
    respond({ number: first!, kind: 'matches', answer: engine.matches(rope) });
    respond({ number: second!, kind: 'matches', answer: engine.matches(wheel) });
    expect(await current).toEqual(engine.matches(wheel));
  });

  it('passes on why there is no answer', async () => {
    const { service, sent, respond } = client();
    const answer = service.matches(rope);
    respond({ number: sent[0]!.number, kind: 'failed', reason: 'no data' });
    await expect(answer).rejects.toThrow('no data');
  });

  it('fails everything where its line breaks, and opens another for the next question', async () => {
    const { service, sent, lines, fail, respond } = client();
    const all = [service.matches(rope), service.search({ ...wheel, locale: 'en' })];
    fail('no worker');
    for (const one of all) await expect(one).rejects.toThrow('no worker');
    expect(lines()).toEqual({ opened: 1, closed: 1 });
    const again = service.matches(rope);
    respond({ number: sent.at(-1)!.number, kind: 'matches', answer: engine.matches(rope) });
    expect(await again).toEqual(engine.matches(rope));
    expect(lines().opened).toBe(2);
  });
});
