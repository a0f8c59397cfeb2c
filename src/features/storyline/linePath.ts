/**
 * The SVG path of a line through its points: straight near each point, with an S-curve right after it that leads to
 * the next height, so that this is reached before the place of a name.
 * @param beside pixels for which the line is straight on both sides of a point
 * @param column pixels from one column to the next; no curve is longer, even if the next column is further away
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

/** Rounds to one decimal, to keep the HTML small. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
