import { queryOptions } from '@tanstack/react-query';

import type { StorylineLayout } from '#domain/storyline/layout.ts';

/** Milliseconds between tries at most. */
const longestPause = 30_000;

/**
 * The storyline layout that was made when the site was built, or null: without one, or with one that belongs to
 * another state of the film, the page lays the lines out itself. One that does not come is asked for again, at ever
 * longer intervals; meanwhile the chart stays as it stands in the built page.
 * @param url its address; empty when the site was built without one
 */
export function layoutQuery(url: string) {
  return queryOptions({
    queryKey: ['layout', url],
    queryFn: async ({ signal }): Promise<StorylineLayout | null> => {
      if (url === '') return null;
      const response = await fetch(url, { signal });
      const layout: unknown = response.ok ? await response.json() : undefined;
      if (layout !== null && !isLayout(layout)) throw new Error(`${url} has no layout`);
      return layout;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: true,
    retryDelay: (failures) => Math.min(longestPause, 1000 * 2 ** failures),
    networkMode: 'always',
  });
}

/** What its key names is checked against the film before it is drawn; the rest was written by the build. */
function isLayout(layout: unknown): layout is StorylineLayout {
  return typeof layout === 'object' && layout !== null && 'key' in layout && 'steps' in layout;
}
