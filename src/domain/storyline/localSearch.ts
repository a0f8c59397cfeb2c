import { createCostMeter, type CostMeter } from './crossings.ts';
import type { Grid, Line } from './grid.ts';
import { createInsertion, type PathCost } from './insertion.ts';
import type { Random } from './random.ts';
import { copyRows, emptyRows, removeFromRow, type Rows } from './rows.ts';

/** What a climb must not make worse: crossings alone, or bends too among equal crossings. */
type Goal = 'crossings' | 'wiggles';

/** One layout on its way to fewer crossings. */
export interface LocalSearch {
  readonly rows: Rows;
  /** Crossings of `rows`, as last measured or attempted; BROKEN or more if a scene is broken. */
  crossings(): number;
  /** The fewest bends with which `rows` can be drawn; Infinity while that is not known. */
  wiggles(): number;
  clear(): void;
  add(line: Line): void;
  measure(): void;
  /** Takes out some lines and puts them back, unless that is worse. True if it is better. */
  attempt(goal: Goal): boolean;
}

const MOST_LINES_OUT = 7;
/** Up to this many steps a move takes whole lines; beyond, a stretch of them. */
const LONG_FILM = 120;
const SHORTEST_STRETCH = 12;
const LONGEST_STRETCH = 160;

const PLAIN: PathCost = { crossing: 1, move: 0 };
/** A line would have to bend 64 times less to be worth one crossing. */
const SMOOTH: PathCost = { crossing: 64, move: 1 };

/** A climb over layouts of the grid; all its choices come from `random`. */
export function createLocalSearch(grid: Grid, random: Random): LocalSearch {
  const { characterCount, lines, lineAt, sceneAt, sceneCast, stepCount } = grid;
  const long = stepCount > LONG_FILM;
  const insertion = createInsertion(grid);
  const meter = createCostMeter(grid);
  const rows = emptyRows(grid);
  const kept = emptyRows(grid);
  const everyLine = lines.map((_, index) => index);
  let crossings = 0;
  let wiggles = 0;

  /** Sums a count over all steps that a change of rows `from..to` can touch. */
  function sum(count: CostMeter['crossings'], from: number, to: number): number {
    let total = 0;
    for (let step = Math.max(0, from - 1); step <= to; step++) total += count(rows, step);
    return total;
  }

  function clear(): void {
    rows.length.fill(0);
  }

  function add(line: Line): void {
    insertion.insert(rows, line, line.first, line.last, long ? SMOOTH : PLAIN, random);
  }

  function measure(): void {
    crossings = sum(meter.crossings, 0, stepCount - 1);
    wiggles = sum(meter.wiggles, 0, stepCount - 1);
  }

  /** Lines that could move together: half the time a scene's cast, else whoever is there. */
  function pool(step: number): number[] {
    const length = rows.length[step] ?? 0;
    if (length === 0) return [];
    const row = [...rows.order.subarray(step * rows.width, step * rows.width + length)];
    const someone = row[random.below(length)]!;
    const scene = sceneAt[step * characterCount + someone]!;
    const withScene = random.below(2) === 0;
    const cast = withScene ? (sceneCast[scene] ?? row) : row;
    if (!withScene && !long) return everyLine;
    return cast.map((character) => lineAt[step * characterCount + character]!);
  }

  /** Up to seven lines that are drawn around `step`, in random order. */
  function pick(step: number): Line[] {
    const candidates = pool(step);
    const limit = Math.min(1 + random.below(MOST_LINES_OUT), candidates.length);
    const picked: Line[] = [];
    for (let i = 0; i < limit; i++) {
      const j = i + random.below(candidates.length - i);
      const index = candidates[j]!;
      candidates[j] = candidates[i]!;
      candidates[i] = index;
      const line = lines[index];
      if (line) picked.push(line);
    }
    return picked;
  }

  function attempt(goal: Goal): boolean {
    const step = random.below(stepCount);
    const picked = pick(step);
    const reach = long ? SHORTEST_STRETCH + random.below(LONGEST_STRETCH - SHORTEST_STRETCH + 1) : stepCount * 2;
    const from = Math.max(0, step - (reach >> 1));
    const to = Math.min(stepCount - 1, step + (reach >> 1));
    const path = long || goal === 'wiggles' ? SMOOTH : PLAIN;

    copyRows(rows, kept, from, to);
    const crossingsBefore = sum(meter.crossings, from, to);
    const wigglesBefore = goal === 'wiggles' ? sum(meter.wiggles, from, to) : 0;
    const stretches = picked
      .map((line) => ({ line, first: Math.max(from, line.first), last: Math.min(to, line.last) }))
      .filter(({ first, last }) => first <= last);
    for (const { line, first, last } of stretches) {
      for (let at = first; at <= last; at++) removeFromRow(rows, at, line.character);
    }
    for (const { line, first, last } of stretches) insertion.insert(rows, line, first, last, path, random);
    const crossed = sum(meter.crossings, from, to) - crossingsBefore;
    const bent = goal === 'wiggles' ? sum(meter.wiggles, from, to) - wigglesBefore : 0;
    if (crossed > 0 || (crossed === 0 && bent > 0)) {
      copyRows(kept, rows, from, to);
      return false;
    }
    crossings += crossed;
    wiggles = goal === 'wiggles' ? wiggles + bent : Infinity;
    return crossed < 0 || bent < 0;
  }

  return { rows, crossings: () => crossings, wiggles: () => wiggles, clear, add, measure, attempt };
}
