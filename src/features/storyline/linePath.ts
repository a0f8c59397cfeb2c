/**
 * The path of a line through its points: straight beside a capsule, and from one height to another by an S right after
 * it, so that the line has reached its new height before a name could stand beside it.
 * @param beside pixels the line runs straight on both sides of a point
 * @param column pixels from one column to the next; an S takes no more, even where the next column has moved away
 */
export function linePath(
  points: readonly { readonly x: number; readonly y: number }[],
  beside: number,
  column: number,
): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = [`M${short(first.x - beside)} ${short(first.y)}`];
  let before = first;
  for (const point of rest) {
    if (point.y !== before.y) {
      const start = before.x + beside;
      const end = Math.min(point.x - beside, before.x + column - beside);
      const middle = short((start + end) / 2);
      const [from, to] = [short(before.y), short(point.y)];
      parts.push(`H${short(start)}C${middle} ${from} ${middle} ${to} ${short(end)} ${to}`);
    }
    before = point;
  }
  parts.push(`H${short(before.x + beside)}`);
  return parts.join('');
}

/** At most one decimal, to keep the HTML small. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
