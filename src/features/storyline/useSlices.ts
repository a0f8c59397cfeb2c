import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';

import { sliceQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import type { LayoutSlice } from '#domain/storyline/slices.ts';

/**
 * Slices of a layout, by their first step, as soon as they are there.
 * @param key that of the layout
 * @param url its address
 */
export function useSlices(
  key: string | undefined,
  url: string,
  numbers: readonly number[],
): ReadonlyMap<number, LayoutSlice> {
  const queries = numbers.map((number) => sliceQuery(url, number));
  const slices = useQueries({ queries, combine: slicesThatCame }, queryClient);
  // One of another state of the film may still lie in a cache.
  return useMemo(() => new Map([...slices].filter(([, slice]) => slice.key === key)), [slices, key]);
}

function slicesThatCame(queries: readonly { readonly data: LayoutSlice | undefined }[]) {
  return new Map(queries.flatMap(({ data }) => (data ? [[data.from, data] as const] : [])));
}
