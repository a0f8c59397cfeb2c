import { useLayoutEffect, type RefObject } from 'react';

let keptScroll = 0;

/** Restores the horizontal scroll position of the chart on a return from another page. */
export function useKeptScroll(scrollerRef: RefObject<HTMLElement | null>, kept: boolean): void {
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (element === null || !kept) return undefined;
    element.scrollLeft = keptScroll;
    return () => {
      keptScroll = element.scrollLeft;
    };
  }, [scrollerRef, kept]);
}
