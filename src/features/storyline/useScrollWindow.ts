import { type RefObject, useEffect, useState } from 'react';

/** What of a sideways scroller can be seen, in the units of the drawing in it. */
export interface ScrollWindow {
  readonly left: number;
  readonly right: number;
}

/**
 * Follows native sideways scrolling, at most once a frame.
 * @param drawingWidth width of the drawing in its own units; it fills the scroller's content
 * @returns undefined until the page runs, so that the prerendered drawing is whole
 */
export function useScrollWindow(
  scroller: RefObject<HTMLElement | null>,
  drawingWidth: number,
): ScrollWindow | undefined {
  const [seen, setSeen] = useState<ScrollWindow>();
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let frame = 0;
    function look() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (element === null || element.scrollWidth === 0) return;
        const { scrollLeft, clientWidth, scrollWidth } = element;
        const scale = drawingWidth / Math.max(scrollWidth, 1);
        setSeen({ left: scrollLeft * scale, right: (scrollLeft + clientWidth) * scale });
      });
    }
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scroller, drawingWidth]);
  return seen;
}
