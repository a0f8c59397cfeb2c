import type { Film } from '#domain/dataset/film.ts';
import { prepareSearch } from '#domain/search/searchIndex.ts';
import type { Route } from '#routing/route.ts';

import { ResultList } from './ResultList.tsx';
import { resultsOf, type Results } from './results.ts';

/** Everything that is needed to search; loaded separately from the page, because most visits begin without a search. */
export interface Engine {
  /** The film that is searched. */
  readonly film: Film;
  readonly answer: (query: string, route: Route) => Results;
  readonly ResultList: typeof ResultList;
}

/** Builds the search index of a film. */
export async function prepareEngine(film: Film): Promise<Engine> {
  const search = await prepareSearch(film);
  return { film, ResultList, answer: (query, route) => resultsOf(search(query), query, film, route) };
}
