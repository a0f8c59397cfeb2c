import type { LayoutCells } from './layoutCells.ts';
import type { Segments } from './segments.ts';

/** Below this, two distances are the same: the gaps may be fractions. */
const TINY = 1e-7;
/** Bound on the work, in cells looked at. */
const MOST_VISITS = 8_000_000;

/**
 * Gives each piece its y, within the height it was packed to: short bends, scenes close together.
 * Descent on the sum of the bends' heights and of what scenes are stretched: a piece moves up or
 * down, pushing along whatever it touches, as long as that sum falls. Needs `segments.pack` before.
 */
export function reduceBends(cells: LayoutCells, segments: Segments, straight: Uint8Array): Float64Array {
  const { gap, length, most, next, previous, width } = cells;
  const { pieceOf, first } = segments;
  const y = segments.top.slice(0, segments.count());
  const height = y.reduce((lowest, at) => Math.max(lowest, at), 0);
  const moving = new Uint8Array(segments.count());
  const group: number[] = [];
  let visits = 0;
  let slope = 0;
  let reach = 0;

  /** The cell above (-1) or below (1), or -1 at the row's end. */
  function beside(cell: number, direction: number): number {
    const slot = (cell % width) + direction;
    const inRow = slot >= 0 && slot < length[Math.floor(cell / width)]!;
    return inRow ? cell + direction : -1;
  }

  /** How much more than its gap two neighbouring cells are apart. */
  function spare(cell: number, other: number): number {
    const apart = y[pieceOf[other]!]! - y[pieceOf[cell]!]!;
    return Math.abs(apart) - gap[Math.max(cell, other)]!;
  }

  /** The cells of a segment, from left to right. */
  function* cellsOf(piece: number): Generator<number> {
    let cell = first[piece]!;
    for (;;) {
      visits++;
      yield cell;
      if (straight[cell] !== 1) return;
      cell = next[cell]!;
    }
  }

  function gather(piece: number, direction: number): void {
    group.length = 0;
    group.push(piece);
    moving[piece] = 1;
    for (const member of group) {
      for (const cell of cellsOf(member)) {
        const other = beside(cell, direction);
        const pushed = pieceOf[other] ?? -1;
        if (other < 0 || moving[pushed] === 1 || spare(cell, other) > TINY) continue;
        moving[pushed] = 1;
        group.push(pushed);
      }
    }
  }

  /** Counts something that would like to be nearer: `distance` ahead, or behind if none. */
  function pull(distance: number): void {
    slope += distance > TINY ? -1 : 1;
    if (distance > TINY) reach = Math.min(reach, distance);
  }

  function weighBend(cell: number, bentTo: number, direction: number): void {
    const piece = pieceOf[bentTo] ?? -1;
    if (bentTo < 0 || moving[piece] === 1) return;
    pull((y[piece]! - y[pieceOf[cell]!]!) * direction);
  }

  function weighCell(cell: number, direction: number): void {
    const ahead = beside(cell, direction);
    if (ahead >= 0 && moving[pieceOf[ahead]!] !== 1) {
      const free = spare(cell, ahead);
      reach = Math.min(reach, free);
      if (most[Math.max(cell, ahead)]! < Infinity) pull(free);
    }
    const behind = beside(cell, -direction);
    if (behind < 0 || moving[pieceOf[behind]!] === 1) return;
    const lower = Math.max(cell, behind);
    const leash = most[lower]! - gap[lower]! - spare(cell, behind);
    if (leash < Infinity) {
      reach = Math.min(reach, leash);
      pull(0);
    }
  }

  /** Moves the piece and what it pushes as far as that gains; true if it moved. */
  function nudge(piece: number, direction: number): boolean {
    gather(piece, direction);
    slope = 0;
    reach = Infinity;
    for (const member of group) {
      const at = y[member]!;
      reach = Math.min(reach, direction > 0 ? height - at : at);
      for (const cell of cellsOf(member)) {
        weighCell(cell, direction);
        if (cell === first[member]) weighBend(cell, previous[cell]!, direction);
        if (straight[cell] !== 1) weighBend(cell, next[cell]!, direction);
      }
    }
    const gains = slope < 0 && reach > TINY;
    for (const member of group) {
      moving[member] = 0;
      if (gains) y[member] = y[member]! + direction * reach;
    }
    return gains;
  }

  for (let moved = true; moved && visits < MOST_VISITS;) {
    moved = false;
    for (let piece = 0; piece < y.length && visits < MOST_VISITS; piece++) {
      while (visits < MOST_VISITS && nudge(piece, 1)) moved = true;
      while (visits < MOST_VISITS && nudge(piece, -1)) moved = true;
    }
  }
  return y;
}
