import { useCallback } from 'react';

import { useSetAmbientHue } from '#state/ambientHue.ts';

/** Margins that reduce the window to a line a little above its middle; what crosses it is being read. */
const readingLine = '-42% 0px -57% 0px';

/**
 * Sets the ambient hue while a part of the page is being read, unless the visitor prefers reduced motion.
 * @param hue undefined for a part without a hue, which resets the background to that of the page
 * @returns a ref for the part
 */
export function useAmbientHueWhileRead(hue: string | undefined): (part: HTMLElement | null) => () => void {
  const setHue = useSetAmbientHue();
  return useCallback(
    (part: HTMLElement | null) => {
      if (
        part === null ||
        !('IntersectionObserver' in window) ||
        matchMedia('(prefers-reduced-motion: reduce)').matches
      ) {
        return () => undefined;
      }
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) setHue(hue);
        },
        { rootMargin: readingLine },
      );
      observer.observe(part);
      return () => observer.disconnect();
    },
    [hue, setHue],
  );
}
