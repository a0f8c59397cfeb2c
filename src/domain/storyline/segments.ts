import type { LayoutCells } from './layoutCells.ts';

/** The straight segments of all lines, and how far from the top each must lie. */
export interface Segments {
  /** Piece of each cell. */
  readonly pieceOf: Int32Array;
  /** First cell of each piece. */
  readonly first: Int32Array;
  /** Least y of each piece. */
  readonly top: Float64Array;
  count(): number;
  /**
   * Divides the lines at all links that are not straight and packs the segments towards the top. Gives
   * the height, or Infinity if it would pass `limit` or is not found soon enough.
   */
  pack(straight: Uint8Array, limit: number): number;
  /** After `pack`: straight links whose bending could lower the piece that lies lowest. */
  critical(straight: Uint8Array): number[];
}

const TINY = 1e-7;
/** Rounds of pulling after which packing gives up. */
const MOST_ROUNDS = 100;

/**
 * Packing by longest paths: each piece is as high as what lies above it allows. Straight links
 * never cross, so "lies above" has no cycle. That scenes may only be stretched so far also lets
 * segments pull others down, which is repeated until nothing moves or the limit is passed.
 * O(cells) without such pulling, O(cells) again for each round of it.
 */
export function createSegments(cells: LayoutCells): Segments {
  const { gap, length, most, next, previous, stepCount, width } = cells;
  const size = next.length;
  const pieceOf = new Int32Array(size);
  const first = new Int32Array(size);
  const top = new Float64Array(size);
  const sorted = new Int32Array(size);
  const waiting = new Int32Array(size);
  /** Where the piece got its y: its own cell, and the cell beside it that moved it there. */
  const movedAt = new Int32Array(size);
  const movedBy = new Int32Array(size);
  const seen = new Uint8Array(size);
  let count = 0;
  let lowest = 0;

  function divide(straight: Uint8Array): void {
    count = 0;
    for (let step = 0; step < stepCount; step++) {
      const start = step * width;
      const end = start + length[step]!;
      for (let cell = start; cell < end; cell++) {
        const before = previous[cell]!;
        let piece = before >= 0 && straight[before] === 1 ? pieceOf[before]! : -1;
        if (piece < 0) {
          piece = count++;
          first[piece] = cell;
          top[piece] = 0;
          waiting[piece] = 0;
          movedAt[piece] = -1;
        }
        pieceOf[cell] = piece;
        if (cell > start) waiting[piece] = waiting[piece]! + 1;
      }
    }
  }

  /** Lowers the cell's piece to `y` at least, because of the cell beside it. */
  function lower(cell: number, y: number, because: number): boolean {
    const piece = pieceOf[cell]!;
    if (y <= top[piece]! + TINY) return false;
    top[piece] = y;
    movedAt[piece] = cell;
    movedBy[piece] = because;
    return true;
  }

  /** Pushes down what lies directly below the piece, and sorts what has nothing else above. */
  function push(piece: number, straight: Uint8Array, sortedCount: number): number {
    const y = top[piece]!;
    if (y > top[lowest]!) lowest = piece;
    let tail = sortedCount;
    let cell = first[piece]!;
    for (;;) {
      const step = Math.floor(cell / width);
      const below = cell + 1;
      if (below < step * width + length[step]!) {
        lower(below, y + gap[below]!, cell);
        const other = pieceOf[below]!;
        const left = waiting[other]! - 1;
        waiting[other] = left;
        if (left === 0) sorted[tail++] = other;
      }
      if (straight[cell] !== 1) return tail;
      cell = next[cell]!;
    }
  }

  /** Pulls down lines that are too far above the next of their scene; true if any moved. */
  function pull(): boolean {
    let moved = false;
    for (let step = 0; step < stepCount; step++) {
      const start = step * width;
      for (let cell = start + length[step]! - 1; cell > start; cell--) {
        const y = top[pieceOf[cell]!]! - most[cell]!;
        if (lower(cell - 1, y, cell)) moved = true;
      }
    }
    return moved;
  }

  function pack(straight: Uint8Array, limit: number): number {
    divide(straight);
    let tail = 0;
    for (let piece = 0; piece < count; piece++) if (waiting[piece] === 0) sorted[tail++] = piece;
    lowest = 0;
    for (let head = 0; head < tail; head++) tail = push(sorted[head]!, straight, tail);
    for (let round = 0; round < MOST_ROUNDS && top[lowest]! <= limit + TINY; round++) {
      if (!pull()) return top[lowest]!;
      for (let head = 0; head < count; head++) push(sorted[head]!, straight, count);
    }
    return Infinity;
  }

  function critical(straight: Uint8Array): number[] {
    const links: number[] = [];
    let entry = movedAt[lowest]!;
    let exit = movedBy[lowest]!;
    seen.fill(0, 0, count);
    while (entry >= 0) {
      const piece = pieceOf[exit]!;
      if (seen[piece] === 1) break;
      seen[piece] = 1;
      entry = movedAt[piece]!;
      if (entry < 0) break;
      const until = Math.floor(Math.max(entry, exit) / width);
      let cell = Math.min(entry, exit);
      while (Math.floor(cell / width) < until && straight[cell] === 1) {
        links.push(cell);
        cell = next[cell]!;
      }
      exit = movedBy[piece]!;
    }
    return links;
  }

  return { pieceOf, first, top, count: () => count, pack, critical };
}
