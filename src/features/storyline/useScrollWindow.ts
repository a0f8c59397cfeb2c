import { type RefObject, useEffect, useState } from 'react';

/** What of a sideways scroller can be seen, in pixels of its content. */
export interface ScrollWindow {
  readonly left: number;
  readonly right: number;
}

/**
 * Follows native sideways scrolling, at most once a frame.
 * @returns undefined until the page runs, so that the prerendered drawing is whole
 */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>): ScrollWindow | undefined {
  const [seen, setSeen] = useState<ScrollWindow>();
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let frame = 0;
    function look() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (element) setSeen({ left: element.scrollLeft, right: element.scrollLeft + element.clientWidth });
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
  }, [scroller]);
  return seen;
}
