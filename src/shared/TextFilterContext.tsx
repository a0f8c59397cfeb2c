import { createContext, use } from 'react';

import type { TextMatches } from '#domain/search/searchTexts.ts';

/** How far the text filter of the address has come. */
export interface TextFilter {
  /** What answers it: of the text before, while it is searched for; undefined without a text and while nothing is known. */
  readonly matches: TextMatches | undefined;
  readonly isSearching: boolean;
  /** Whether the last try has failed, until another succeeds. */
  readonly isFailed: boolean;
  readonly retry: () => void;
}

const TextFilterContext = createContext<TextFilter>({
  matches: undefined,
  isSearching: false,
  isFailed: false,
  retry: () => undefined,
});

export const TextFilterProvider = TextFilterContext;

/** The text filter of the address, wherever something is narrowed by it. */
export function useTextFilter(): TextFilter {
  return use(TextFilterContext);
}
