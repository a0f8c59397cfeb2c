/** Where a drawing lies in what it scrolls in. */
interface DrawingPosition {
  /** Pixels from the beginning of what scrolls to that of the drawing. */
  readonly start: number;
  /** Pixels that a unit of the drawing takes; 0 while nothing is laid out. */
  readonly scale: number;
}

/**
 * Measures a drawing that is the only child of its sideways scroller.
 * @param width of the drawing in its own units
 */
export function drawingPosition(scroller: HTMLElement, width: number): DrawingPosition {
  const drawing = scroller.firstElementChild?.getBoundingClientRect();
  if (drawing === undefined) return { start: 0, scale: 0 };
  const start = drawing.left - scroller.getBoundingClientRect().left + scroller.scrollLeft;
  return { start, scale: drawing.width / Math.max(width, 1) };
}
