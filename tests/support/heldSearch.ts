import { createSearchService, type SearchService } from '#data/search/searchService.ts';
import type { Film } from '#domain/dataset/film.ts';

interface Asked {
  readonly query: string;
  readonly answer: () => void;
  readonly fail: () => void;
}

/** The search of a film that answers each question only when it is told to, or fails then. */
export function heldSearch(film: Film) {
  const service = createSearchService(film);
  const asked: Asked[] = [];

  function hold<Answer>(query: string, answered: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      asked.push({
        query,
        answer: () => resolve(answered),
        fail: () => reject(new Error('The search is held back')),
      });
    });
  }

  const search: SearchService = {
    search: (question) => hold(question.query, service.search(question)),
    matches: (question) => hold(question.query, service.matches(question)),
    prefetch: () => undefined,
  };

  /** The question that was asked last for a query. @throws {Error} when there is none */
  function last(query: string): Asked {
    const found = asked.findLast((one) => one.query === query);
    if (found === undefined) throw new Error(`"${query}" was not asked`);
    return found;
  }
  return { search, last };
}
