import { useLayoutEffect, useRef } from 'react';

/** Fonts that came too late for the page they were wanted on are taken up by the next; see src/boot/fonts.ts. */
export function useLateFonts(page: string): void {
  const shown = useRef(page);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (page !== shown.current && dataset['fonts'] === 'here') delete dataset['fonts'];
    shown.current = page;
  }, [page]);
}
