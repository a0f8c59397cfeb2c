import type { Film } from '#domain/dataset/film.ts';
import { prepareSearch } from '#domain/search/searchIndex.ts';
import type { Route } from '#routing/route.ts';

import { ResultList } from './ResultList.tsx';
import { resultsOf, type Results } from './results.ts';

/** What the field needs to answer: loaded apart from the page, because most visits begin without it. */
export interface Engine {
  /** The film it searches. */
  readonly film: Film;
  readonly answer: (query: string, route: Route) => Results;
  readonly ResultList: typeof ResultList;
}

/** Makes the index of a film. */
export async function prepareEngine(film: Film): Promise<Engine> {
  const search = await prepareSearch(film);
  return { film, ResultList, answer: (query, route) => resultsOf(search(query), query, film, route) };
}
