import { useEffect, type RefObject } from 'react';

import { drawingPosition } from './drawingPosition.ts';

/**
 * Brings the column of the page's own scene into view inside its scroller; the page itself does not move.
 * @param x of the column, in the units of the drawing; undefined when there is none
 * @param drawingWidth width of the drawing in its own units
 */
export function useCurrentInView(
  scrollerRef: RefObject<HTMLElement | null>,
  x: number | undefined,
  drawingWidth: number,
): void {
  useEffect(() => {
    const element = scrollerRef.current;
    if (element === null || x === undefined) return;
    const { start, scale } = drawingPosition(element, drawingWidth);
    element.scrollLeft = start + x * scale - element.clientWidth / 2;
  }, [scrollerRef, x, drawingWidth]);
}
