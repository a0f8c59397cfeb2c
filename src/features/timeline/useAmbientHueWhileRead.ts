import { useCallback } from 'react';

import { useSetAmbientHue } from '#state/ambientHue.ts';

/** What crosses this line, a little above the middle of the window, is being read. */
const readingLine = '-42% 0px -57% 0px';

/**
 * A ref for a part of the page that lights the ground while it is read. Nothing is measured on scrolling, and nothing
 * watched where motion is unwelcome.
 * @param hue undefined for a part that has none, where the page's own light returns
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
