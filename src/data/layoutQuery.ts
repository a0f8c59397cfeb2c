import { queryOptions } from '@tanstack/react-query';

import type { LayoutSlice, StoredLayout } from '#domain/storyline/slices.ts';

import { queryClient } from './queryClient.ts';

/** What does not come is asked for again, at ever longer intervals up to this one, in milliseconds. */
const longestPause = 30_000;

const kept = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  structuralSharing: false,
  retry: true,
  retryDelay: (failures: number) => Math.min(longestPause, 1000 * 2 ** failures),
} as const;

/**
 * The storyline layout that was made when the site was built, or its head if it is long; or null: without one, or with
 * one that belongs to another state of the film, the page lays the lines out itself. While it does not come, a chart
 * stays as it stands in the built page.
 * @param url its address; empty when the site was built without one
 */
export function layoutQuery(url: string) {
  return queryOptions({
    queryKey: ['layout', url],
    queryFn: async ({ signal }): Promise<StoredLayout | null> => {
      const layout = url === '' ? null : await fetchJson(url, signal);
      if (layout !== null && !isLayout(layout)) throw new Error(`${url} has no layout`);
      return layout;
    },
    ...kept,
  });
}

/** A slice of the layout at an address, by its number from 0. */
export function sliceQuery(url: string, number: number) {
  return queryOptions({
    queryKey: ['layout', url, number],
    queryFn: async ({ signal }): Promise<LayoutSlice> => {
      const slice = await fetchJson(sliceUrl(url, number), signal);
      if (!isSlice(slice)) throw new Error(`${sliceUrl(url, number)} has no slice of a layout`);
      return slice;
    },
    ...kept,
  });
}

/** The address of a slice of the layout at an address. */
export function sliceUrl(url: string, number: number): string {
  return url.replace(/\.json$/, `.${number}.json`);
}

/** Fetches a layout and some of its slices ahead. Never rejects. */
export async function fetchLayout(url: string, slices: readonly number[]): Promise<void> {
  await Promise.allSettled([
    queryClient.query(layoutQuery(url)),
    ...slices.map((number) => queryClient.query(sliceQuery(url, number))),
  ]);
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} was answered ${response.status}`);
  return response.json();
}

/** What its key names is checked against the film before it is drawn; the rest was written by the build. */
function isLayout(layout: unknown): layout is StoredLayout {
  return hasKey(layout) && ('steps' in layout || 'stepCount' in layout);
}

function isSlice(slice: unknown): slice is LayoutSlice {
  return hasKey(slice) && 'from' in slice && 'steps' in slice && Array.isArray(slice.steps);
}

function hasKey(data: unknown): data is { readonly key: unknown } {
  return typeof data === 'object' && data !== null && 'key' in data;
}
