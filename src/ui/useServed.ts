import { startTransition, useEffect, useState } from 'react';

import { useHydrated } from './useHydrated.ts';

/** Items of a list that are in the page as it is served. */
const servedItems = 200;

/** True in prerendered HTML and while that is hydrated; what follows then may take its time. */
export function useServed(): boolean {
  const hydrated = useHydrated();
  const [served, setServed] = useState(!hydrated);
  useEffect(() => {
    startTransition(() => setServed(false));
  }, []);
  return served;
}

/** The first of very many items as long as the page is as it was served, so that no page is too large; then all. */
export function useServedItems<Item>(items: readonly Item[]): readonly Item[] {
  return useServed() ? items.slice(0, servedItems) : items;
}
