import type { SearchRequest, SearchResponse } from './searchProtocol.ts';
import type { SearchService } from './searchService.ts';

/** A line to whatever answers. */
interface SearchLine {
  readonly send: (request: SearchRequest) => void;
  readonly close: () => void;
}

/**
 * Opens a line.
 * @param receive told of each response
 * @param fail told why the line has broken; it is closed then
 */
export type OpenSearchLine = (
  receive: (response: SearchResponse) => void,
  fail: (reason: string) => void,
) => SearchLine;

interface Waiting {
  readonly receive: (response: SearchResponse) => void;
  readonly fail: (reason: string) => void;
}

type Unnumbered =
  | Pick<Extract<SearchRequest, { kind: 'search' }>, 'kind' | 'question'>
  | Pick<Extract<SearchRequest, { kind: 'matches' }>, 'kind' | 'question'>;

/** Asks over one line, opened with the first question and again after it has broken. Outdated answers are ignored. */
export function createSearchClient(openLine: OpenSearchLine): Pick<SearchService, 'search' | 'matches'> {
  const waiting = new Map<number, Waiting>();
  let line: SearchLine | undefined;
  let last = 0;

  function receive(response: SearchResponse) {
    const one = waiting.get(response.number);
    waiting.delete(response.number);
    one?.receive(response);
  }

  function breakOff(reason: string) {
    const all = [...waiting.values()];
    waiting.clear();
    line?.close();
    line = undefined;
    for (const one of all) one.fail(reason);
  }

  function ask<Answer>(
    request: Unnumbered,
    read: (response: SearchResponse) => Answer | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const number = ++last;
      const fail = (reason: string) => reject(new Error(`The search did not answer: ${reason}`));
      line ??= openLine(receive, breakOff);
      waiting.set(number, {
        receive: (response) => {
          const answer = read(response);
          if (answer === undefined) fail(response.kind === 'failed' ? response.reason : 'that is no answer');
          else resolve(answer);
        },
        fail,
      });
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(number)) return;
        line?.send({ kind: 'cancel', number });
        fail('it is not waited for any more');
      });
      line.send({ ...request, number });
    });
  }

  return {
    search: (question, signal) =>
      ask(
        { kind: 'search', question },
        (response) => (response.kind === 'search' ? response.answer : undefined),
        signal,
      ),
    matches: (question, signal) =>
      ask(
        { kind: 'matches', question },
        (response) => (response.kind === 'matches' ? response.answer : undefined),
        signal,
      ),
  };
}
