import { useState, type ReactNode } from 'react';

import type { SearchService } from '#data/search/searchService.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { hasWords } from '#domain/search/foldText.ts';
import { TextFilterProvider, type TextFilter } from '#shared/TextFilterContext.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Unseen } from '#ui/Unseen.tsx';

import type { TextMatchingProps } from './TextMatching.tsx';

/** What asks, and its library, come with the first text. */
export const TextMatching = deferred<TextMatchingProps>(async () => (await import('./TextMatching.tsx')).TextMatching);

const nothing: TextFilter = { matches: undefined, isSearching: false, isFailed: false, retry: () => undefined };
const searching: TextFilter = { ...nothing, isSearching: true };

interface TextFilteringProps {
  /** What is asked. */
  readonly service: SearchService;
  readonly filters: Filters;
  readonly children: ReactNode;
}

/** Gives the pages below what answers the text of the address. */
export function TextFiltering({ service, filters, children }: TextFilteringProps) {
  const [answered, setAnswered] = useState<TextFilter>();
  const isAsked = hasWords(filters.q);
  return (
    <TextFilterProvider value={isAsked ? (answered ?? searching) : nothing}>
      {isAsked && (
        <Unseen onFailure={(retry) => setAnswered(retry && { ...nothing, isFailed: true, retry })}>
          <TextMatching service={service} filters={filters} onChange={setAnswered} />
        </Unseen>
      )}
      {children}
    </TextFilterProvider>
  );
}
