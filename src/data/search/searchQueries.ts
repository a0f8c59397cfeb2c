import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { hasWords } from '#domain/search/foldText.ts';
import type { MatchesQuestion, SearchAnswer, SearchQuestion } from '#domain/search/searchEngine.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';

import type { SearchService } from './searchService.ts';

/** What was answered holds as long as the page; a service that failed is asked again when somebody wants it. */
const lasting = { staleTime: Infinity, retry: false, networkMode: 'always' } as const;

/**
 * What the search finds. While another query is answered, the answer before stays, if it was up to the same horizon.
 * An empty query finds nothing; once it is answered, the service is ready.
 */
export function searchQuery(service: SearchService, question: SearchQuestion) {
  const { query, locale, upto } = question;
  return queryOptions({
    queryKey: ['search', query, locale, upto],
    queryFn: async ({ signal, client }): Promise<SearchAnswer> => {
      const answer = await service.search(question, signal);
      // The lists that the answer leads to are there at once.
      if (hasWords(query)) client.setQueryData(textMatchesQuery(service, question).queryKey, answer.matches);
      return answer;
    },
    placeholderData: (before) =>
      before?.question.upto === upto && before?.question.locale === locale ? before : undefined,
    ...lasting,
  });
}

/** What answers the text filter; null for a text without words, which lets everything through. */
export function textMatchesQuery(service: SearchService, { query, upto }: MatchesQuestion) {
  const asked = hasWords(query) ? query.trim() : '';
  return queryOptions({
    queryKey: ['text matches', asked, upto],
    queryFn: ({ signal }): Promise<TextMatches | null> => service.matches({ query: asked, upto }, signal),
    initialData: () => (asked === '' ? null : undefined),
    placeholderData: keepPreviousData,
    ...lasting,
  });
}
