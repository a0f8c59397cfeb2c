import { useEffect, useState, type RefObject } from 'react';

import type { Stretch } from './rowWindow.ts';

/** In pixels: what is kept ready above and below the window, and the steps in which it moves on. */
const overscan = 400;
const step = 200;

/** As if the list lay below the window. */
const outOfSight: Stretch = { top: 0, bottom: 0 };

/** The stretch of a list that is in the window or near it. It moves in steps, so that few frames of scrolling draw anew. */
export function useSeenStretch(list: RefObject<HTMLElement | null>): Stretch {
  const [seen, setSeen] = useState(outOfSight);
  useEffect(() => {
    function measure() {
      if (list.current === null) return;
      const start = -list.current.getBoundingClientRect().top;
      const top = Math.floor((start - overscan) / step) * step;
      const bottom = Math.ceil((start + window.innerHeight + overscan) / step) * step;
      setSeen((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }));
    }
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [list]);
  return seen;
}
