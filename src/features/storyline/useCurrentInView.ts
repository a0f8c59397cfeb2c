import { useLayoutEffect, type RefObject } from 'react';

import { drawingPosition } from './drawingPosition.ts';

/**
 * Scrolls the column of the current scene into view within its scroller, without scrolling the page.
 * @param x of the column, in the units of the drawing; undefined when there is none
 * @param drawingWidth width of the drawing in its own units
 */
export function useCurrentInView(
  scrollerRef: RefObject<HTMLElement | null>,
  x: number | undefined,
  drawingWidth: number,
): void {
  // Before the paint: a chart that was cut to the surroundings of the scene must not be seen from its beginning.
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (element === null || x === undefined) return;
    const { start, scale } = drawingPosition(element, drawingWidth);
    element.scrollLeft = start + x * scale - element.clientWidth / 2;
  }, [scrollerRef, x, drawingWidth]);
}
