import { type RefObject, useEffect } from 'react';

/** Brings the column of the page's own scene into view inside its scroller; the page itself does not move. */
export function useCurrentInView(scroller: RefObject<HTMLElement | null>, current: string | undefined): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null || current === undefined) return;
    const column = element.querySelector(`[data-scene="${current}"]`);
    if (column === null) return;
    const left = column.getBoundingClientRect().left - element.getBoundingClientRect().left + element.scrollLeft;
    element.scrollLeft = left - element.clientWidth / 2;
  }, [scroller, current]);
}
