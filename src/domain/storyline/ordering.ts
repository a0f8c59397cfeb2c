import { BROKEN } from './crossings.ts';
import { buildGrid, type Line } from './grid.ts';
import type { Instance } from './instance.ts';
import { createLocalSearch } from './localSearch.ts';
import { createRandom, shuffle } from './random.ts';
import { copyRows, emptyRows } from './rows.ts';

/** A layout: the ids at every step, top to bottom, and its crossings. */
export interface StorylineOrders {
  readonly orders: readonly (readonly string[])[];
  readonly crossings: number;
  /** Iterations spent when the layout was asked for. */
  readonly iterations: number;
}

/** A search that can be run in slices; the slicing does not change its result. */
export interface Ordering {
  /** Runs up to `count` iterations: each inserts one line or tries one move. */
  step(count: number): void;
  /** The best layout so far; undefined until every line was inserted once, and no scene broken. */
  best(): StorylineOrders | undefined;
  /** Whether a proven optimum was met, so that further steps do nothing. */
  done(): boolean;
}

export interface OrderingOptions {
  /** A whole number, 1 by default. */
  readonly seed?: number;
  /** Budget; the default depends on the instance's size alone. */
  readonly iterations?: number;
}

const DEFAULT_SEED = 1;
/** Moves without gain after which a round gives up: on crossings, then on bends. */
const CROSSING_PATIENCE = 1000;
const WIGGLE_PATIENCE = 500;
/** Rounds spent on bends alone once there is nothing left to gain on crossings. */
const ROUNDS_WITHOUT_CROSSINGS = 3;

/**
 * Starts a search for few crossings, and among equal crossings for few bends. No line is placed
 * before the first `step`. Same instance, seed and number of iterations: same result.
 *
 * Rounds of large neighbourhood search (Shaw, CP 1998) on the model of Gronemann, Juenger, Liers
 * and Mambelli, "Crossing Minimization in Storyline Visualization" (GD 2016): insert the lines in
 * random order, each optimally; take out one to seven again and again and put them back, keeping
 * what is not worse; when stuck, go on with bends if the crossings are the fewest so far; then
 * start afresh.
 */
export function createOrdering(instance: Instance, seed = DEFAULT_SEED): Ordering {
  const grid = buildGrid(instance);
  const random = createRandom(seed);
  const search = createLocalSearch(grid, random);
  const bestRows = emptyRows(grid);
  let waiting: Line[] = [];
  let phase: 'insert' | 'uncross' | 'smooth' | 'done' = 'insert';
  let fewest = { crossings: Infinity, wiggles: Infinity };
  let iterations = 0;
  let idle = 0;
  let zeroRounds = 0;

  function keepIfBetter(): void {
    const found = { crossings: search.crossings(), wiggles: search.wiggles() };
    if (found.crossings > fewest.crossings) return;
    if (found.crossings === fewest.crossings && found.wiggles >= fewest.wiggles) return;
    fewest = found;
    copyRows(search.rows, bestRows, 0, grid.stepCount - 1);
  }

  function startRound(): void {
    search.clear();
    waiting = [...grid.lines];
    shuffle(waiting, random);
    phase = 'insert';
  }

  function insertNext(): void {
    const line = waiting.pop();
    if (line) search.add(line);
    if (waiting.length > 0) return;
    search.measure();
    keepIfBetter();
    idle = 0;
    phase = 'uncross';
  }

  function uncross(): void {
    const better = search.attempt('crossings');
    idle = better ? 0 : idle + 1;
    if (better) keepIfBetter();
    if (idle < CROSSING_PATIENCE && search.crossings() > 0) return;
    idle = 0;
    if (search.crossings() > fewest.crossings) {
      startRound();
      return;
    }
    search.measure();
    keepIfBetter();
    phase = 'smooth';
  }

  function smooth(): void {
    const better = search.attempt('wiggles');
    idle = better ? 0 : idle + 1;
    if (better) keepIfBetter();
    if (idle < WIGGLE_PATIENCE && search.wiggles() > 0) return;
    if (fewest.crossings === 0) zeroRounds++;
    if (fewest.crossings + fewest.wiggles === 0 || zeroRounds === ROUNDS_WITHOUT_CROSSINGS) phase = 'done';
    else startRound();
  }

  function step(count: number): void {
    for (let i = 0; i < count && phase !== 'done'; i++) {
      iterations++;
      if (phase === 'insert') insertNext();
      else if (phase === 'uncross') uncross();
      else smooth();
    }
  }

  function best(): StorylineOrders | undefined {
    if (fewest.crossings >= BROKEN) return undefined;
    const orders = Array.from({ length: grid.stepCount }, (_, at) => {
      const start = at * grid.width;
      const row = bestRows.order.subarray(start, start + bestRows.length[at]!);
      return Array.from(row, (character) => instance.characters[character]!);
    });
    return { orders, crossings: fewest.crossings, iterations };
  }

  startRound();
  return { step, best, done: () => phase === 'done' };
}

/** Bounds of the default budget, and the work it should not pass: cells touched by all moves. */
const FEWEST_MOVES = 1500;
const MOST_MOVES = 9000;
const WORK = 9_000_000;
/** How far beyond its budget, and one iteration for each line, a search may go for a layout. */
const EXTRA_ITERATIONS = 20_000;
/** Longer films are worked on in stretches of about this many steps. */
const STRETCH = 86;

function countCells(active: Instance['active']): number {
  return active.reduce((total, ids) => total + ids.length, 0);
}

/**
 * A budget of half a second or so for a film of up to 100 scenes, of a few seconds for 200
 * characters in 10,000 scenes. It depends on the instance's size alone.
 */
export function defaultIterations({ active, characters }: Instance): number {
  const cells = countCells(active);
  const cellsOfMove = Math.max(1, cells * Math.min(1, STRETCH / Math.max(1, active.length)));
  const moves = Math.floor(WORK / cellsOfMove);
  return characters.length + Math.min(MOST_MOVES, Math.max(FEWEST_MOVES, moves));
}

/**
 * The orders with the fewest crossings found within the budget: scenes are contiguous, and exactly
 * the active characters are drawn. Goes beyond the budget until it has a layout at all. Throws an
 * Error if that fails, which takes scenes that overlap at one step: these may contradict.
 */
export function orderStorylines(instance: Instance, options: OrderingOptions = {}): StorylineOrders {
  const ordering = createOrdering(instance, options.seed);
  ordering.step(options.iterations ?? defaultIterations(instance));
  const maxLines = countCells(instance.active);
  for (let extra = 0; extra < EXTRA_ITERATIONS + maxLines; extra++) {
    const found = ordering.best();
    if (found) return found;
    ordering.step(1);
  }
  throw new Error('found no layout that keeps all scenes together: some overlap at the same step');
}
