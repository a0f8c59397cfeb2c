import { useLayoutEffect, type MouseEvent, type RefObject } from 'react';

import { lineAt, type Gutter, type NamedLine } from './clip.ts';
import { drawingPosition } from './drawingPosition.ts';

/**
 * Lets what scrolls fade out below a gutter, and gives what is pressed there to the names in it.
 * @param drawingWidth width of the drawing in its own units
 * @returns what the scroller does with a press before anything in it does
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
    // A press by key has no place, but the focus.
    if (width === undefined || event.detail === 0 || event.clientX - left > width * scale) return;
    event.preventDefault();
    event.stopPropagation();
    const pressed = lineAt(lines, (event.clientY - top) / scale);
    if (pressed) onPress(pressed.id);
  };
}
