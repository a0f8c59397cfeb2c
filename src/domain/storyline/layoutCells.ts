import { buildGrid } from './grid.ts';
import type { Instance } from './instance.ts';

/** Distances in units of y between two lines that are next to one another. */
export interface Gaps {
  /** Within a scene, and between two lines that are long away from any scene. */
  readonly scene: number;
  readonly line: number;
  /** The most that two neighbours within a scene may be apart; at least `scene`. */
  readonly stretched: number;
}

/**
 * A layout as numbered cells: cell `step * width + slot` is the line at that slot, from the top.
 * A link joins a cell to its line's cell at the next step and bears the number of the former.
 */
export interface LayoutCells {
  readonly stepCount: number;
  readonly width: number;
  /** Lines at each step. */
  readonly length: Int32Array;
  /** The same line's cell at the next and at the previous step, or -1. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** The least distance of a cell from the one above it; 0 at the top. */
  readonly gap: Float64Array;
  /** The most distance from the cell above: finite if both are in one scene. */
  readonly most: Float64Array;
  /** The height of the step that needs most room. */
  readonly tightest: number;
}

/** A line rests while its last and its next scene are at least this many steps away. */
const REST = 4;

/** Numbers the cells of a layout. Throws a RangeError for ids or steps the instance lacks. */
export function buildLayoutCells(instance: Instance, orders: readonly (readonly string[])[], gaps: Gaps): LayoutCells {
  const { characterCount, lineAt, sceneAt, stepCount, lines } = buildGrid(instance);
  if (orders.length !== stepCount) {
    throw new RangeError(`the orders have ${orders.length} steps, the instance ${stepCount}`);
  }
  const numberOf = new Map(instance.characters.map((id, index) => [id, index]));
  const width = Math.max(0, ...orders.map((order) => order.length));
  const cellCount = stepCount * width;
  const length = Int32Array.from(orders, (order) => order.length);
  const next = new Int32Array(cellCount).fill(-1);
  const previous = new Int32Array(cellCount).fill(-1);
  const gap = new Float64Array(cellCount);
  const most = new Float64Array(cellCount).fill(Infinity);
  const resting = markResting();
  const lastCell = new Int32Array(lines.length).fill(-1);
  let tightest = 0;

  /** By step and character: 1 where the line has no scene within fewer than REST steps. */
  function markResting(): Uint8Array {
    const marks = new Uint8Array(stepCount * characterCount).fill(1);
    sceneAt.forEach((scene, place) => {
      if (scene < 0) return;
      const margin = (REST - 1) * characterCount;
      for (let near = place - margin; near <= place + margin; near += characterCount) {
        if (near >= 0 && near < marks.length) marks[near] = 0;
      }
    });
    return marks;
  }

  function isTogether(above: number, below: number): boolean {
    const scene = sceneAt[above]!;
    return scene >= 0 && scene === sceneAt[below];
  }

  orders.forEach((order, step) => {
    let height = 0;
    let above = -1;
    order.forEach((id, slot) => {
      const character = numberOf.get(id);
      if (character === undefined) throw new RangeError(`step ${step}: unknown character "${id}"`);
      const place = step * characterCount + character;
      const cell = step * width + slot;
      const line = lineAt[place]!;
      const before = lastCell[line]!;
      if (before >= 0) next[before] = cell;
      previous[cell] = before;
      if (line >= 0) lastCell[line] = cell;
      if (above >= 0) {
        const joined = isTogether(above, place);
        const close = joined || (resting[above] === 1 && resting[place] === 1);
        if (joined) most[cell] = gaps.stretched;
        gap[cell] = close ? gaps.scene : gaps.line;
        height += gap[cell];
      }
      above = place;
    });
    tightest = Math.max(tightest, height);
  });

  return { stepCount, width, length, next, previous, gap, most, tightest };
}
