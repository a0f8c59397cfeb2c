import { useQuery } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useMemo } from 'react';

import { queryClient } from '#data/queryClient.ts';
import { textMatchesQuery } from '#data/search/searchQueries.ts';
import type { SearchService } from '#data/search/searchService.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { TextFilter } from '#shared/TextFilterContext.tsx';

export interface TextMatchingProps {
  readonly service: SearchService;
  readonly filters: Filters;
  /** Told how far the text filter has come; of nothing when there is no text any more. */
  readonly onChange: (filter: TextFilter | undefined) => void;
}

/**
 * Asks what answers the text of the address, and draws nothing. Until that is known, it is what answered the text
 * before; a text that cannot be looked for lets everything through.
 */
export function TextMatching({ service, filters: { q, upto }, onChange }: TextMatchingProps) {
  const { data, isPlaceholderData, isSuccess, isFetching, errorUpdateCount, refetch } = useQuery(
    textMatchesQuery(service, { query: q, upto }),
    queryClient,
  );
  // While it is tried again, the query says nothing of the failure but this count.
  const isFailed = errorUpdateCount > 0 && (!isSuccess || isPlaceholderData);
  const matches = isFailed ? undefined : (data ?? undefined);
  const retry = useCallback(() => void refetch(), [refetch]);
  const filter = useMemo(
    () => ({ matches, isSearching: isFetching, isFailed, retry }),
    [matches, isFetching, isFailed, retry],
  );
  useLayoutEffect(() => {
    onChange(filter);
    return () => onChange(undefined);
  }, [filter, onChange]);
  return null;
}
