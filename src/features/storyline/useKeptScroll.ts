import { useLayoutEffect, type RefObject } from 'react';

let keptScroll = 0;

/** Restores the horizontal scroll position of the chart on a return from another page. */
export function useKeptScroll(scrollerRef: RefObject<HTMLElement | null>, kept: boolean): void {
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (element === null || !kept) return undefined;
    // A chart that is taken over stands where somebody may have scrolled it already.
    if (keptScroll > 0) element.scrollLeft = keptScroll;
    return () => {
      keptScroll = element.scrollLeft;
    };
  }, [scrollerRef, kept]);
}
