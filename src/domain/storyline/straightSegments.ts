import type { LayoutCells } from './layoutCells.ts';

/**
 * First choice of straight links (1 where the line keeps its y), from left to right: each step
 * keeps as many lines as possible at the y they have, within `limit` of height. With z = y minus
 * the room needed above the line, lines fit together just if z does not fall from top to bottom,
 * so the choice is a longest non-decreasing subsequence. O(steps x lines x log lines).
 */
export function straightSegments(cells: LayoutCells, limit: number): Uint8Array {
  const { gap, length, most, next, previous, stepCount, width } = cells;
  const straight = new Uint8Array(next.length);
  const y = new Float64Array(next.length);
  const room = new Float64Array(width);
  const wanted = new Float64Array(width);
  const kept = new Uint8Array(width);
  const chain = new Int32Array(width);
  const link = new Int32Array(width);

  /** Marks in `kept` a longest choice of slots whose lines can stay where they are. */
  function choose(start: number, count: number, slack: number): void {
    kept.fill(0);
    let longest = 0;
    for (let slot = 0; slot < count; slot++) {
      const z = wanted[slot]!;
      if (previous[start + slot]! < 0 || z < 0 || z > slack) continue;
      let low = 0;
      let high = longest;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (wanted[chain[middle]!]! <= z) low = middle + 1;
        else high = middle;
      }
      link[slot] = low > 0 ? chain[low - 1]! : -1;
      chain[low] = slot;
      if (low === longest) longest++;
    }
    let slot = longest > 0 ? chain[longest - 1]! : -1;
    for (; slot >= 0; slot = link[slot]!) kept[slot] = 1;
  }

  /** By how much more than the gap the cell may be away from the one above. */
  function play(cell: number): number {
    return most[cell]! - gap[cell]!;
  }

  /** Lets go of lines that would stretch a scene too far. */
  function release(start: number, count: number): void {
    let farthest = Infinity;
    for (let slot = 0; slot < count; slot++) {
      farthest += play(start + slot);
      if (kept[slot] !== 1) continue;
      if (wanted[slot]! > farthest) kept[slot] = 0;
      else farthest = wanted[slot]!;
    }
  }

  for (let step = 0; step < stepCount; step++) {
    const start = step * width;
    const count = length[step]!;
    let needed = 0;
    for (let slot = 0; slot < count; slot++) {
      needed += gap[start + slot]!;
      room[slot] = needed;
      const before = previous[start + slot]!;
      wanted[slot] = before >= 0 ? y[before]! - needed : slot > 0 ? wanted[slot - 1]! : 0;
    }
    const slack = limit - needed;
    choose(start, count, slack);

    release(start, count);

    let ceiling = slack;
    for (let slot = count - 1; slot >= 0; slot--) {
      if (kept[slot] === 1) ceiling = wanted[slot]!;
      else wanted[slot] = Math.min(wanted[slot]!, ceiling);
    }
    let floor = 0;
    for (let slot = 0; slot < count; slot++) {
      const highest = floor + play(start + slot);
      floor = Math.min(Math.max(floor, wanted[slot]!), highest);
      wanted[slot] = floor;
    }
    for (let slot = count - 2; slot >= 0; slot--) {
      const least = wanted[slot + 1]! - play(start + slot + 1);
      wanted[slot] = Math.max(wanted[slot]!, least);
    }
    for (let slot = 0; slot < count; slot++) {
      y[start + slot] = wanted[slot]! + room[slot]!;
      if (kept[slot] === 1) straight[previous[start + slot]!] = 1;
    }
  }
  return straight;
}
