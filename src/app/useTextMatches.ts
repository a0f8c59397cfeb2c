import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

import { textMatchesQuery } from '#data/search/searchQueries.ts';
import type { SearchService } from '#data/search/searchService.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { TextFilter } from '#shared/TextFilterContext.tsx';

/**
 * What answers the text of the address. Until that is known, it is what answered the text before; a text that cannot
 * be looked for lets everything through.
 */
export function useTextMatches(service: SearchService, { q, upto }: Filters): TextFilter {
  const { data, isPlaceholderData, isSuccess, isFetching, errorUpdateCount, refetch } = useQuery(
    textMatchesQuery(service, { query: q, upto }),
  );
  // While it is tried again, the query says nothing of the failure but this count.
  const isFailed = errorUpdateCount > 0 && (!isSuccess || isPlaceholderData);
  const matches = isFailed ? undefined : (data ?? undefined);
  const retry = useCallback(() => void refetch(), [refetch]);
  return useMemo(() => ({ matches, isSearching: isFetching, isFailed, retry }), [matches, isFetching, isFailed, retry]);
}
