import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';

import type { Instance } from '#domain/storyline/instance.ts';
import { createOrdering, defaultIterations, orderStorylines } from '#domain/storyline/ordering.ts';
import { placeStorylines } from '#domain/storyline/place.ts';
import { readInstance } from '#domain/storyline/readInstance.ts';
import { readSource } from '#node/cli/storylineSource.ts';

import { randomFilm } from './randomFilm.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Iterations that show whether the default budget leaves anything to be gained. */
const LONG_RUN = 100_000;
/** Characters and scenes of the made-up films. */
const GROWTH = [
  [10, 10],
  [20, 100],
  [60, 1000],
  [200, 10_000],
] as const;

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Crossings for each seed; wiggles, height and y of the default seed; median time. */
function benchFile(path: string): Record<string, unknown> {
  const reading = readInstance(readSource(path));
  if (reading.kind === 'problems') throw new Error(`${path}: ${reading.problems[0] ?? 'no instance'}`);
  const { instance } = reading;
  const runs = SEEDS.map((seed) => timed(() => orderStorylines(instance, { seed })));
  const standard = orderStorylines(instance);
  const placed = timed(() => placeStorylines(instance, standard.orders));
  return {
    file: basename(path),
    'by seed': runs.map(({ result }) => result.crossings).join(' '),
    crossings: standard.crossings,
    'long run': orderStorylines(instance, { iterations: LONG_RUN }).crossings,
    wiggles: placed.result.wiggleCount,
    height: placed.result.height,
    'order ms': Math.round(median(runs.map(({ ms }) => ms))),
    'place ms': Math.round(placed.ms),
  };
}

/** Time to the first layout, longest single iteration until then, and the default budget. */
function benchGrowth(characters: number, scenes: number): Record<string, unknown> {
  const instance: Instance = randomFilm(1, { characters, steps: scenes, scenesPerStep: 'one' });
  let longest = 0;
  const first = timed(() => {
    const ordering = createOrdering(instance);
    while (!ordering.best()) longest = Math.max(longest, timed(() => ordering.step(1)).ms);
    return ordering;
  });
  const firstCrossings = first.result.best()?.crossings;
  const ordered = timed(() => orderStorylines(instance));
  const placed = timed(() => placeStorylines(instance, ordered.result.orders));
  return {
    scenes,
    characters,
    'first ms': Math.round(first.ms),
    'longest step ms': Math.round(longest),
    'first crossings': firstCrossings,
    crossings: ordered.result.crossings,
    iterations: defaultIterations(instance),
    'order ms': Math.round(ordered.ms),
    'place ms': Math.round(placed.ms),
    wiggles: placed.result.wiggleCount,
    height: placed.result.height,
  };
}

console.table(process.argv.slice(2).map(benchFile));
console.table(GROWTH.map(([characters, scenes]) => benchGrowth(characters, scenes)));
