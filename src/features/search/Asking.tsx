import { useQuery } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useMemo, type ComponentType } from 'react';

import { queryClient } from '#data/queryClient.ts';
import { searchQuery } from '#data/search/searchQueries.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Route } from '#routing/route.ts';
import { useFilm } from '#shared/FilmContext.tsx';

import { resultCodeQuery } from './resultCodeQuery.ts';
import type { ResultListProps } from './ResultList.tsx';
import type { Results } from './results.ts';
import { useSearchService } from './SearchServiceContext.tsx';

/** How far a search has come. */
export interface Found {
  readonly results: Results | undefined;
  /** Whether they are those of the query before. */
  readonly isOutdated: boolean;
  /** Renders the results; undefined while its code is not there. */
  readonly ResultList: ComponentType<ResultListProps> | undefined;
  /** Shown in place of results. */
  readonly message: string | undefined;
  /** Asks again for what has failed. */
  readonly tryAgain: () => void;
}

export interface AskingProps {
  readonly query: string;
  readonly route: Route;
  readonly onChange: (found: Found) => void;
}

/**
 * Asks for what a query finds, tells, and draws nothing. The empty query is asked as soon as the field is used, so that
 * everything is ready when the first letter is typed.
 */
export function Asking({ query, route, onChange }: AskingProps) {
  const film = useFilm();
  const service = useSearchService();
  const question = { query, locale: route.locale, upto: route.filters.upto };
  const answered = useQuery(searchQuery(service, question), queryClient);
  const code = useQuery(resultCodeQuery, queryClient);

  const { data: answer, isError: isUnanswered, refetch: askAgain } = answered;
  const { data: drawing, isError: isUndrawn, refetch: fetchAgain } = code;
  const isOutdated = answered.isPlaceholderData;
  const results = useMemo(
    () =>
      query !== '' && answer && answer.question.query !== '' ? drawing?.resultsOf(answer, film, route) : undefined,
    [query, answer, drawing, film, route],
  );
  const message = messageOf();
  const tryAgain = useCallback(() => {
    if (isUnanswered) void askAgain();
    if (isUndrawn) void fetchAgain();
  }, [isUnanswered, isUndrawn, askAgain, fetchAgain]);
  const ResultList = drawing?.ResultList;
  useLayoutEffect(
    () => onChange({ results, isOutdated, ResultList, message, tryAgain }),
    [onChange, results, isOutdated, ResultList, message, tryAgain],
  );
  return null;

  function messageOf(): string | undefined {
    if (isUnanswered || isUndrawn) return m.search_failed();
    if (answer === undefined || drawing === undefined) return m.search_loading();
    return results?.total === 0 ? m.search_nothing({ text: inQuotes(answer.question.query.trim()) }) : undefined;
  }
}
