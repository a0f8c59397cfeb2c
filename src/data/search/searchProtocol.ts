import type { MatchesQuestion, SearchAnswer, SearchEngine, SearchQuestion } from '#domain/search/searchEngine.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';

/** What the page sends first: the address of the whole dataset. */
export interface SearchSetup {
  readonly kind: 'dataset';
  readonly url: string;
}

/** A question with the number that its answer will carry, or the number of one that needs no answer any more. */
export type SearchRequest = { readonly number: number } & (
  | { readonly kind: 'search'; readonly question: SearchQuestion }
  | { readonly kind: 'matches'; readonly question: MatchesQuestion }
  | { readonly kind: 'cancel' }
);

/** The answer to the question of that number, or why there is none. */
export type SearchResponse = { readonly number: number } & (
  | { readonly kind: 'search'; readonly answer: SearchAnswer }
  | { readonly kind: 'matches'; readonly answer: TextMatches }
  | { readonly kind: 'failed'; readonly reason: string }
);

/**
 * Answers the requests of a page. They wait for the engine; one that could not be loaded is loaded anew for the next.
 * @param load gives the engine
 * @param respond sends a response
 */
export function createSearchHandler(
  load: () => Promise<SearchEngine>,
  respond: (response: SearchResponse) => void,
): (request: SearchRequest) => Promise<void> {
  const open = new Set<number>();
  let loading: Promise<SearchEngine> | undefined;

  return async (request) => {
    const { number } = request;
    if (request.kind === 'cancel') {
      open.delete(number);
      return;
    }
    open.add(number);
    const own = (loading ??= load());
    try {
      const engine = await own;
      if (!open.delete(number)) return;
      respond(
        request.kind === 'search'
          ? { number, kind: 'search', answer: engine.search(request.question) }
          : { number, kind: 'matches', answer: engine.matches(request.question) },
      );
    } catch (error) {
      if (loading === own) loading = undefined;
      open.delete(number);
      respond({ number, kind: 'failed', reason: String(error) });
    }
  };
}
