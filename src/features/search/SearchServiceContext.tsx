import { createContext, use } from 'react';

import type { SearchService } from '#data/search/searchService.ts';

const SearchServiceContext = createContext<SearchService | undefined>(undefined);

export const SearchServiceProvider = SearchServiceContext;

/** What the search asks. */
export function useSearchService(): SearchService {
  const service = use(SearchServiceContext);
  if (service === undefined) throw new Error('useSearchService needs a SearchServiceProvider above it');
  return service;
}
