/** A stretch of a list, in pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Rows of a list, from `from` up to `to`, without that. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** So many rows are drawn even of a list that is out of sight, so that Tab and a screen reader get into it. */
const fewestRows = 2;

/** The rows that a stretch touches; of a list that lies before or behind it the rows that are nearest. */
export function rowsIn(heights: readonly number[], { top, bottom }: Stretch): RowRange {
  let from = 0;
  let end = 0;
  while (from < heights.length - fewestRows && end + (heights[from] ?? 0) <= top) end += heights[from++] ?? 0;
  let to = from;
  while (to < heights.length && (to - from < fewestRows || end < bottom)) end += heights[to++] ?? 0;
  return { from, to };
}

/** Rows, and so many more before and behind them. */
export function withNeighbours({ from, to }: RowRange, by: number, count: number): RowRange {
  return { from: Math.max(0, from - by), to: Math.min(count, to + by) };
}

/** The height of some rows together, in pixels. */
export function heightOf(heights: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += heights[row] ?? 0;
  return sum;
}
