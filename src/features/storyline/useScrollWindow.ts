import { useEffect, useState, type RefObject } from 'react';

import { drawingPosition } from './drawingPosition.ts';

/** The visible part of a horizontal scroller, in units of the drawing. */
export interface ScrollWindow {
  readonly left: number;
  readonly right: number;
}

/**
 * Follows horizontal scrolling, at most once per frame.
 * @param drawingWidth width of the drawing in its own units; undefined while it cannot be scrolled
 * @returns undefined before hydration, so that the prerendered drawing is complete
 */
export function useScrollWindow(
  scroller: RefObject<HTMLElement | null>,
  drawingWidth: number | undefined,
): ScrollWindow | undefined {
  const [seen, setSeen] = useState<ScrollWindow>();
  useEffect(() => {
    const element = scroller.current;
    if (element === null || drawingWidth === undefined) return undefined;
    const width = drawingWidth;
    let frame = 0;
    function measure() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (element === null) return;
        const { start, scale } = drawingPosition(element, width);
        const left = element.scrollLeft - start;
        if (scale > 0) setSeen({ left: left / scale, right: (left + element.clientWidth) / scale });
      });
    }
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [scroller, drawingWidth]);
  return seen;
}
