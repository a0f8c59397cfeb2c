import { useLayoutEffect, type MouseEvent, type RefObject } from 'react';

import { lineAt, type Gutter, type NamedLine } from './clip.ts';
import { drawingPosition } from './drawingPosition.ts';

/**
 * Fades out the scrolled drawing below a gutter, and passes presses in the gutter to the names shown there.
 * @param drawingWidth width of the drawing in its own units
 * @returns a click handler for the capture phase of the scroller
 */
export function useGutter(
  scroller: RefObject<HTMLElement | null>,
  gutter: Gutter | undefined,
  lines: readonly NamedLine[],
  drawingWidth: number,
  onPress: (id: string) => void,
) {
  const width = gutter?.width;
  useLayoutEffect(() => {
    const style = scroller.current?.style;
    if (width === undefined) style?.removeProperty('--gutter');
    else style?.setProperty('--gutter', `${width / 16}em`);
  }, [scroller, width]);

  return (event: MouseEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { scale } = drawingPosition(event.currentTarget, drawingWidth);
    // A click made with a key has no position and goes to the focused element.
    if (width === undefined || event.detail === 0 || event.clientX - left > width * scale) return;
    event.preventDefault();
    event.stopPropagation();
    const pressed = lineAt(lines, (event.clientY - top) / scale);
    if (pressed) onPress(pressed.id);
  };
}
