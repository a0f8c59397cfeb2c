import type { Grid } from './grid.ts';
import type { Rows } from './rows.ts';

/** Counts what a layout costs between neighbouring steps. */
export interface CostMeter {
  /**
   * Crossings between `step` and `step + 1`: inversions of their common lines. Adds BROKEN for each
   * scene that overlaps others at `step` and is not contiguous there.
   */
  readonly crossings: (rows: Rows, step: number) => number;
  /** The fewest lines that must bend between `step` and `step + 1`: all but a longest run of
   * common lines in unchanged order. */
  readonly wiggles: (rows: Rows, step: number) => number;
}

/** Outweighs any number of crossings. */
export const BROKEN = 1e9;

/** A meter with buffers of its own. Both counts take O(lines + crossings) to O(lines^2). */
export function createCostMeter(grid: Grid): CostMeter {
  const rank = new Int32Array(grid.characterCount).fill(-1);
  const sequence = new Int32Array(grid.width);
  const tails = new Int32Array(grid.width);

  /** Fills `sequence` with the next ranks of the common lines, in this step's order. */
  function readCommon(rows: Rows, step: number): number {
    const { order, width } = rows;
    const start = step * width;
    const end = start + rows.length[step]!;
    const nextStart = start + width;
    const nextEnd = nextStart + (rows.length[step + 1] ?? 0);
    for (let i = nextStart; i < nextEnd; i++) rank[order[i]!] = i;
    let count = 0;
    for (let i = start; i < end; i++) {
      const next = rank[order[i]!]!;
      if (next >= 0) sequence[count++] = next;
    }
    for (let i = nextStart; i < nextEnd; i++) rank[order[i]!] = -1;
    return count;
  }

  function brokenScenes(rows: Rows, step: number): number {
    const start = step * rows.width;
    const row = rows.order.subarray(start, start + rows.length[step]!);
    let broken = 0;
    for (const scene of grid.overlaps.get(step) ?? []) {
      const slots = grid.sceneCast[scene]!.map((character) => row.indexOf(character));
      if (Math.max(...slots) - Math.min(...slots) >= slots.length) broken++;
    }
    return broken;
  }

  function crossings(rows: Rows, step: number): number {
    const count = readCommon(rows, step);
    let total = grid.overlaps.size > 0 ? BROKEN * brokenScenes(rows, step) : 0;
    for (let i = 1; i < count; i++) {
      const value = sequence[i]!;
      let j = i;
      for (; j > 0 && sequence[j - 1]! > value; j--) sequence[j] = sequence[j - 1]!;
      sequence[j] = value;
      total += i - j;
    }
    return total;
  }

  function wiggles(rows: Rows, step: number): number {
    const count = readCommon(rows, step);
    let longest = 0;
    for (let i = 0; i < count; i++) {
      const value = sequence[i]!;
      let low = 0;
      let high = longest;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (tails[middle]! < value) low = middle + 1;
        else high = middle;
      }
      tails[low] = value;
      if (low === longest) longest++;
    }
    return count - longest;
  }

  return { crossings, wiggles };
}
