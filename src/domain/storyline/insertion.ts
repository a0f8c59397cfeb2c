import type { Grid, Line } from './grid.ts';
import type { Random } from './random.ts';
import { insertInRow, type Rows } from './rows.ts';
import { createSlotRules } from './slots.ts';

/** What the path of an inserted line pays for. */
export interface PathCost {
  /** For each line with which it changes sides. */
  readonly crossing: number;
  /** Once for each pair of neighbouring steps between which it changes sides at all. */
  readonly move: number;
}

export interface Insertion {
  /**
   * Puts the line into the rows of steps `from..to`, where it must be missing, along a cheapest
   * path, ties at random. Where the line goes on beyond these steps, its place there stays.
   */
  insert(rows: Rows, line: Line, from: number, to: number, cost: PathCost, random: Random): void;
}

/**
 * Optimal insertion of one line into a layout of the others, by dynamic programming over
 * steps x slots (slot k of a row lies above its k-th line). Slots inside foreign scenes are
 * forbidden, and where the line's own scene has somebody, all slots but those beside its members.
 *
 * Two neighbouring rows are joined by adjacent swaps of their common lines. A slot's distance to
 * another is then the number of lines between them (Levi's extension lemma for pseudolines), and
 * a swap changes the distances of just the slot between the two. So a step takes
 * O(lines + crossings) where comparing all pairs of slots would take O(lines^2).
 */
export function createInsertion(grid: Grid): Insertion {
  const { characterCount, overlaps, stepCount } = grid;
  const stride = grid.width + 1;
  const best = new Float64Array(stepCount * stride);
  const moved = new Float64Array(stride);
  const stayed = new Float64Array(stride);
  const rules = createSlotRules(grid);
  const sequence = new Int32Array(stride);
  const rank = new Int32Array(characterCount).fill(-1);
  const slots = new Int32Array(stepCount);
  let row = new Int32Array(stride);
  let nextRow = new Int32Array(stride);
  let count = 0;
  let nextCount = 0;

  /** Copies a row without the line's own character, which stands in the rows beside the window. */
  function readRow(rows: Rows, step: number, without: number, target: Int32Array): number {
    const start = step * rows.width;
    const end = start + rows.length[step]!;
    let found = 0;
    for (let i = start; i < end; i++) {
      const character = rows.order[i]!;
      if (character !== without) target[found++] = character;
    }
    return found;
  }

  /** Adds what the slots of the step in `nextRow` cost by themselves. */
  function charge(step: number, character: number): void {
    const fees = rules.fees(step, character, nextRow, nextCount);
    const cells = step * stride;
    for (let slot = 0; slot <= nextCount; slot++) {
      best[cells + slot] = best[cells + slot]! + fees[slot]!;
    }
  }

  /** Allows only the slot where the character already stands, just outside the window. */
  function pin(rows: Rows, step: number, character: number): void {
    let at = 0;
    while (rows.order[step * rows.width + at] !== character) at++;
    const cells = step * stride;
    for (let slot = 0; slot <= nextCount; slot++) if (slot !== at) best[cells + slot] = Infinity;
  }

  /** Carries the costs of a step's slots over to the slots of the next step. */
  function advance(step: number, cost: PathCost): void {
    const cells = step * stride;
    for (let i = 0; i < nextCount; i++) rank[nextRow[i]!] = i;

    // A line that ends here joins the slots on its two sides.
    let common = 0;
    moved[0] = best[cells]!;
    for (let i = 0; i < count; i++) {
      const value = best[cells + i + 1]!;
      const next = rank[row[i]!]!;
      if (next >= 0) {
        sequence[common++] = next;
        moved[common] = value;
      } else if (value < moved[common]!) moved[common] = value;
    }
    for (let i = 0; i < nextCount; i++) rank[nextRow[i]!] = -1;

    for (let slot = 0; slot <= common; slot++) stayed[slot] = moved[slot]!;
    for (let slot = 1; slot <= common; slot++) {
      const reached = moved[slot - 1]! + cost.crossing;
      if (reached < moved[slot]!) moved[slot] = reached;
    }
    for (let slot = common - 1; slot >= 0; slot--) {
      const reached = moved[slot + 1]! + cost.crossing;
      if (reached < moved[slot]!) moved[slot] = reached;
    }

    // Insertion sort: each adjacent swap closes the slot between the two lines and opens another.
    for (let i = 1; i < common; i++) {
      const value = sequence[i]!;
      let j = i;
      for (; j > 0 && sequence[j - 1]! > value; j--) {
        sequence[j] = sequence[j - 1]!;
        const above = moved[j - 1]!;
        const below = moved[j + 1]!;
        moved[j] = (above < below ? above : below) + cost.crossing;
        stayed[j] = Infinity;
      }
      sequence[j] = value;
    }

    // A line that begins splits its slot into two.
    const nextCells = cells + stride;
    let slot = 0;
    for (let i = 0; i <= nextCount; i++) {
      best[nextCells + i] = Math.min(stayed[slot]!, moved[slot]! + cost.move);
      if (slot < common && sequence[slot] === i) slot++;
    }
  }

  /** The slot before `next` on an optimal path that costs `target` up to there, ties at random. */
  function stepBack(step: number, next: number, target: number, cost: PathCost, random: Random): number {
    const cells = step * stride;
    for (let i = 0; i < nextCount; i++) rank[nextRow[i]!] = i;
    let apart = 0;
    for (let i = 0; i < count; i++) {
      const at = rank[row[i]!]!;
      if (at >= 0 && at < next) apart++;
    }
    let chosen = 0;
    let ties = 0;
    for (let slot = 0; slot <= count; slot++) {
      const price = apart * cost.crossing + (apart > 0 ? cost.move : 0);
      if (best[cells + slot]! + price === target) {
        ties++;
        if (ties === 1 || random.below(ties) === 0) chosen = slot;
      }
      const at = slot < count ? rank[row[slot]!]! : -1;
      if (at >= 0) apart += at < next ? -1 : 1;
    }
    for (let i = 0; i < nextCount; i++) rank[nextRow[i]!] = -1;
    return chosen;
  }

  /** The cheapest slot of a step, ties at random. */
  function cheapest(step: number, random: Random): number {
    const cells = step * stride;
    let chosen = 0;
    let least = Infinity;
    let ties = 0;
    for (let slot = 0; slot <= nextCount; slot++) {
      const value = best[cells + slot]!;
      if (value > least) continue;
      ties = value < least ? 1 : ties + 1;
      least = value;
      if (random.below(ties) === 0) chosen = slot;
    }
    return chosen;
  }

  function insert(rows: Rows, line: Line, from: number, to: number, cost: PathCost, random: Random): void {
    const { character } = line;
    const start = from > line.first ? from - 1 : from;
    const end = to < line.last ? to + 1 : to;
    nextCount = readRow(rows, start, character, nextRow);
    best.fill(0, start * stride, start * stride + nextCount + 1);
    for (let step = start; step <= end; step++) {
      if (step > start) {
        [row, nextRow] = [nextRow, row];
        count = nextCount;
        nextCount = readRow(rows, step, character, nextRow);
        advance(step - 1, cost);
      }
      if (step < from || step > to) pin(rows, step, character);
      else charge(step, character);
    }
    slots[end] = cheapest(end, random);
    for (let step = end - 1; step >= start; step--) {
      const next = slots[step + 1]!;
      const fined = step < to && overlaps.has(step + 1);
      const fee = fined ? rules.fees(step + 1, character, nextRow, nextCount)[next]! : 0;
      count = readRow(rows, step, character, row);
      slots[step] = stepBack(step, next, best[(step + 1) * stride + next]! - fee, cost, random);
      [row, nextRow] = [nextRow, row];
      nextCount = count;
    }
    for (let step = from; step <= to; step++) insertInRow(rows, step, slots[step]!, character);
  }

  return { insert };
}
