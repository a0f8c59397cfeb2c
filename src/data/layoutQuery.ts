import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';

import type { StorylineLayout } from '#domain/storyline/layout.ts';

const layoutSchema = v.object({
  key: v.string(),
  characters: v.array(v.string()),
  steps: v.array(v.array(v.tuple([v.number(), v.number()]))),
  height: v.number(),
  crossings: v.number(),
});

/**
 * The storyline layout that was made when the site was built, or null: without one, or with one that belongs to
 * another state of the film, the page lays the lines out itself.
 * @param url its address; empty when the site was built without one
 */
export function layoutQuery(url: string) {
  return queryOptions({
    queryKey: ['layout', url],
    queryFn: async ({ signal }): Promise<StorylineLayout | null> => {
      if (url === '') return null;
      try {
        const response = await fetch(url, { signal });
        return response.ok ? v.parse(layoutSchema, await response.json()) : null;
      } catch {
        return null;
      }
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}
