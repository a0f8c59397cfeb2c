import type { Grid } from './grid.ts';

/**
 * The order of the lines at every step, top to bottom: row `step` is
 * `order[step * width .. step * width + length[step] - 1]`, of character indices.
 */
export interface Rows {
  readonly width: number;
  readonly order: Int32Array;
  readonly length: Int32Array;
}

/** Rows without any line. */
export function emptyRows(grid: Grid): Rows {
  return {
    width: grid.width,
    order: new Int32Array(grid.stepCount * grid.width),
    length: new Int32Array(grid.stepCount),
  };
}

/** Copies the rows of steps `from..to`, in O(steps x width). */
export function copyRows(source: Rows, target: Rows, from: number, to: number): void {
  const { width } = source;
  target.order.set(source.order.subarray(from * width, (to + 1) * width), from * width);
  target.length.set(source.length.subarray(from, to + 1), from);
}

/** Puts the character into the row at `slot`: 0 is above everybody, the row's length below. */
export function insertInRow(rows: Rows, step: number, slot: number, character: number): void {
  const { order } = rows;
  const start = step * rows.width;
  const length = rows.length[step]!;
  for (let i = start + length; i > start + slot; i--) order[i] = order[i - 1]!;
  order[start + slot] = character;
  rows.length[step] = length + 1;
}

/** Takes the character out of the row; it must be there. */
export function removeFromRow(rows: Rows, step: number, character: number): void {
  const { order } = rows;
  const start = step * rows.width;
  const length = rows.length[step]! - 1;
  let i = start;
  while (order[i] !== character) i++;
  for (; i < start + length; i++) order[i] = order[i + 1]!;
  rows.length[step] = length;
}
