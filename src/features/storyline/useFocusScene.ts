import { useEffect, useRef, type RefObject } from 'react';

import { drawingPosition } from './drawingPosition.ts';
import type { StorylineFrame } from './frame.ts';

/**
 * Scrolls a scene into view and focuses it, as soon as it is drawn.
 * @returns takes the scene's id and its step
 */
export function useFocusScene(scrollerRef: RefObject<HTMLElement | null>, { xs, width }: StorylineFrame) {
  const awaited = useRef<string>(undefined);

  function focusAwaited() {
    const scene = scrollerRef.current?.querySelector<SVGElement>(`[data-scene="${awaited.current ?? ''}"]`);
    if (!scene) return;
    awaited.current = undefined;
    scene.focus({ preventScroll: true });
  }

  // One whose slice was not there yet.
  useEffect(() => {
    if (awaited.current !== undefined) focusAwaited();
  });

  return (id: string, step: number) => {
    const element = scrollerRef.current;
    if (element === null) return;
    const { start, scale } = drawingPosition(element, width);
    const at = start + (xs[step] ?? 0) * scale;
    const hidden = at < element.scrollLeft + 40 || at > element.scrollLeft + element.clientWidth - 40;
    if (hidden) element.scrollLeft = at - element.clientWidth / 2;
    // A column that was out of view is in the page once scrolling has been noticed.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        awaited.current = id;
        focusAwaited();
      }),
    );
  };
}
