import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Holds what is seen of a list in its place when rows above it turn out higher or lower than estimated. Most browsers do
 * so by themselves; Safari does not.
 */
export function useHeldPlace(list: RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly row: Element; readonly at: number }>(undefined);

  useEffect(() => {
    if ('overflowAnchor' in document.documentElement.style) return undefined;
    function hold() {
      const rows = [...(list.current?.querySelectorAll('[data-row]') ?? [])];
      const row = rows.find((one) => one.getBoundingClientRect().bottom > 0);
      held.current = row && { row, at: placeOf(row) };
    }
    window.addEventListener('scroll', hold, { passive: true });
    return () => window.removeEventListener('scroll', hold);
  }, [list]);

  useLayoutEffect(() => {
    if (held.current?.row.isConnected !== true) return;
    const moved = placeOf(held.current.row) - held.current.at;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  });
}

/** Pixels from the top of the page. */
function placeOf(row: Element): number {
  return row.getBoundingClientRect().top + window.scrollY;
}
