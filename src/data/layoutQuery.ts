import { queryOptions } from '@tanstack/react-query';

import type { StorylineLayout } from '#domain/storyline/layout.ts';

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
        const layout: unknown = response.ok ? await response.json() : null;
        return isLayout(layout) ? layout : null;
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

/** What its key names is checked against the film before it is drawn; the rest was written by the build. */
function isLayout(layout: unknown): layout is StorylineLayout {
  return typeof layout === 'object' && layout !== null && 'key' in layout && 'steps' in layout;
}
