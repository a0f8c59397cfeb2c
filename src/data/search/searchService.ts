import type { Film } from '#domain/dataset/film.ts';
import {
  createSearchEngine,
  type MatchesQuestion,
  type SearchAnswer,
  type SearchQuestion,
} from '#domain/search/searchEngine.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';

/** Answers what needs the texts of the whole film, in every language. A promise that is given up may never settle. */
export interface SearchService {
  readonly search: (question: SearchQuestion, signal?: AbortSignal) => Promise<SearchAnswer>;
  readonly matches: (question: MatchesQuestion, signal?: AbortSignal) => Promise<TextMatches>;
  /** Fetches ahead what answering takes, and runs none of it. */
  readonly prefetch: () => void;
}

/** The service of a film that is at hand; what it takes is made with the first question. */
export function createSearchService(film: Film): SearchService {
  const engine = createSearchEngine(film);
  return {
    search: (question) => new Promise((resolve) => resolve(engine.search(question))),
    matches: (question) => new Promise((resolve) => resolve(engine.matches(question))),
    prefetch: () => undefined,
  };
}
