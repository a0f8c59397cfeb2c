/** The position of a drawing in its scroller. */
interface DrawingPosition {
  /** Pixels from the left end of the scrollable content to the drawing. */
  readonly start: number;
  /** Pixels per unit of the drawing; 0 before layout. */
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
