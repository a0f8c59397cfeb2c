import { useLayoutEffect, type RefObject } from 'react';

let place = 0;

/** Keeps how far the chart was scrolled sideways while another page is shown. */
export function useKeptScroll(scrollerRef: RefObject<HTMLElement | null>, kept: boolean): void {
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (element === null || !kept) return undefined;
    element.scrollLeft = place;
    return () => {
      place = element.scrollLeft;
    };
  }, [scrollerRef, kept]);
}
