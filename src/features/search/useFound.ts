import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';

import { searchQuery } from '#data/search/searchQueries.ts';
import type { Film } from '#domain/dataset/film.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Route } from '#routing/route.ts';
import { whenIdle } from '#ui/whenIdle.ts';

import { resultCodeQuery } from './resultCodeQuery.ts';
import { useSearchService } from './SearchServiceContext.tsx';

/**
 * What is found for a query. The empty one is asked as soon as the field is used, so that everything is ready when the
 * first letter is typed.
 */
export function useFound(query: string, film: Film, route: Route, isNeeded: boolean) {
  const service = useSearchService();
  const question = { query, locale: route.locale, upto: route.filters.upto };
  const answered = useQuery({ ...searchQuery(service, question), enabled: isNeeded });
  const code = useQuery({ ...resultCodeQuery, enabled: isNeeded });
  useEffect(() => whenIdle(service.prefetch), [service]);

  const { data: answer } = answered;
  const { data: drawing } = code;
  const results = useMemo(
    () =>
      query !== '' && answer && answer.question.query !== '' ? drawing?.resultsOf(answer, film, route) : undefined,
    [query, answer, drawing, film, route],
  );

  function messageOf(): string | undefined {
    if (answered.isError || code.isError) return m.search_failed();
    if (answer === undefined || drawing === undefined) return m.search_loading();
    return results?.total === 0 ? m.search_nothing({ text: inQuotes(answer.question.query.trim()) }) : undefined;
  }

  function tryAgain() {
    if (answered.isError) void answered.refetch();
    if (code.isError) void code.refetch();
  }

  return {
    results,
    /** Whether they are those of the query before. */
    isOutdated: answered.isPlaceholderData,
    /** Renders the results. */
    ResultList: drawing?.ResultList,
    /** Shown in place of results. */
    message: messageOf(),
    tryAgain,
  };
}
