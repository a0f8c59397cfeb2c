import type { Instance } from './instance.ts';
import { buildLayoutCells, type Gaps, type LayoutCells } from './layoutCells.ts';
import { createRandom } from './random.ts';
import { reduceBends } from './reduceBends.ts';
import { createSegments, type Segments } from './segments.ts';
import { straighten } from './straighten.ts';
import { straightSegments } from './straightSegments.ts';

/** Where the lines run. */
export interface Placement {
  /** `y[step][slot]`, in units of the gaps, for `orders[step][slot]`; 0 is the top. */
  readonly y: readonly Float64Array[];
  /** Largest y. */
  readonly height: number;
  /** How often a line changes its y from one step to the next. */
  readonly wiggleCount: number;
}

const DEFAULT_GAPS: Gaps = { scene: 1, line: 2, stretched: 4 };
/** The drawing may be this much higher than its fullest step, so that lines can stay straight. */
const ROOM = 1.5;
/** The straightening starts so often, with so many moves, as long as they touch few cells. */
const STARTS = 3;
const MOST_MOVES = 10_000;
const MOST_TOUCHED = 5_000_000;
/** Beyond so many cells too few moves would be left to matter. */
const MOST_CELLS = 10_000;

/** The straight links of the best of a few starts. */
function chooseStraight(cells: LayoutCells, segments: Segments, limit: number): Uint8Array {
  const swept = straightSegments(cells, limit);
  const size = cells.next.length;
  if (size > MOST_CELLS) return swept;
  const moves = Math.min(MOST_MOVES, Math.floor(MOST_TOUCHED / Math.max(1, size)));
  const tries = Array.from({ length: STARTS }, (_, start) => {
    const straight = swept.slice();
    const bent = straighten(cells, segments, straight, limit, moves, createRandom(start));
    return { straight, bent };
  });
  return tries.reduce((best, other) => (other.bent < best.bent ? other : best)).straight;
}

/**
 * Gives every line its y: few bends, a height of at most one and a half times what the fullest
 * step needs, short bends, scenes close together. At each step y rises strictly in the given
 * order, by at least `gaps.scene` between lines of one scene (or two long away from any) and
 * `gaps.line` between others. The same layout always gets the same placement. Throws a RangeError
 * if the orders do not belong to the instance.
 *
 * The straight segments are chosen by a sweep of longest subsequences (as in StoryFlow's alignment:
 * Liu et al., "StoryFlow: Tracking the Evolution of Stories", InfoVis 2013, which aligns
 * neighbouring steps by longest common subsequences) and improved by local search against the
 * longest path through all segments.
 */
export function placeStorylines(
  instance: Instance,
  orders: readonly (readonly string[])[],
  gaps: Gaps = DEFAULT_GAPS,
): Placement {
  const cells = buildLayoutCells(instance, orders, gaps);
  const limit = cells.tightest * ROOM;
  const segments = createSegments(cells);
  const straight = chooseStraight(cells, segments, limit);
  segments.pack(straight, limit);
  const pieceY = reduceBends(cells, segments, straight);
  const highest = pieceY.reduce((least, at) => Math.min(least, at), Infinity);
  const lowest = pieceY.reduce((most, at) => Math.max(most, at), 0);

  const yOf = (cell: number): number => pieceY[segments.pieceOf[cell]!]! - highest;
  const y = orders.map((order, step) => Float64Array.from(order, (_, slot) => yOf(step * cells.width + slot)));
  let wiggleCount = 0;
  cells.next.forEach((target, cell) => {
    if (target >= 0 && Math.abs(yOf(target) - yOf(cell)) > 1e-6) wiggleCount++;
  });
  return { y, height: pieceY.length > 0 ? lowest - highest : 0, wiggleCount };
}
