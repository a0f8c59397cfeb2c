import { queryOptions } from '@tanstack/react-query';

/** The code that draws results, which most visits do without. */
export const resultCodeQuery = queryOptions({
  queryKey: ['result code'],
  queryFn: () => import('./resultCode.ts'),
  // A module is what it is.
  structuralSharing: false,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
});
