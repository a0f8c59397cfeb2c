import { describe, expect, test } from 'vitest';

import { createCostMeter } from '#domain/storyline/crossings.ts';
import { buildGrid } from '#domain/storyline/grid.ts';
import { createInsertion } from '#domain/storyline/insertion.ts';
import type { Instance } from '#domain/storyline/instance.ts';
import { createRandom } from '#domain/storyline/random.ts';
import { copyRows, emptyRows, insertInRow, removeFromRow, type Rows } from '#domain/storyline/rows.ts';
import { randomFilm } from '#node/bench/randomFilm.ts';

import { layoutErrors } from '../../support/storylineOracle.ts';
import { seeds } from '../../support/storylineSamples.ts';

function setUp(instance: Instance, seed: number) {
  const grid = buildGrid(instance);
  const rows = emptyRows(grid);
  const random = createRandom(seed);
  const meter = createCostMeter(grid);
  const insertion = createInsertion(grid);
  const cost = { crossing: 1, move: 0 };
  for (const line of grid.lines) insertion.insert(rows, line, line.first, line.last, cost, random);

  function crossings(layout: Rows): number {
    let total = 0;
    for (let step = 0; step + 1 < grid.stepCount; step++) total += meter.crossings(layout, step);
    return total;
  }

  function orders(layout: Rows): string[][] {
    return Array.from({ length: grid.stepCount }, (_, step) => {
      const start = step * layout.width;
      const row = layout.order.subarray(start, start + (layout.length[step] ?? 0));
      return Array.from(row, (character) => instance.characters[character] ?? '');
    });
  }

  return { grid, rows, random, insertion, cost, crossings, orders };
}

describe('insertion', () => {
  test.each(seeds(20))('beats every other slot for a step taken out of film %i', (seed) => {
    const instance = randomFilm(seed, { characters: 8, steps: 12, scenesPerStep: 'many' });
    const { grid, rows, random, insertion, cost, crossings, orders } = setUp(instance, seed);
    for (const line of grid.lines) {
      const step = line.first + random.below(line.last - line.first + 1);
      removeFromRow(rows, step, line.character);
      const trial = emptyRows(grid);
      let fewest = Infinity;
      for (let slot = 0; slot <= (rows.length[step] ?? 0); slot++) {
        copyRows(rows, trial, 0, grid.stepCount - 1);
        insertInRow(trial, step, slot, line.character);
        if (layoutErrors(instance, orders(trial)).length === 0) fewest = Math.min(fewest, crossings(trial));
      }
      insertion.insert(rows, line, step, step, cost, random);
      expect(crossings(rows)).toBe(fewest);
      expect(layoutErrors(instance, orders(rows))).toEqual([]);
    }
  });

  test.each(seeds(20))('leaves everything else of film %i as it was', (seed) => {
    const instance = randomFilm(seed, { characters: 10, steps: 20, scenesPerStep: 'one' });
    const { grid, rows, random, insertion, cost, crossings, orders } = setUp(instance, seed);
    for (const line of grid.lines) {
      const from = line.first + random.below(line.last - line.first + 1);
      const to = from + random.below(line.last - from + 1);
      const id = instance.characters[line.character];
      const before = { crossings: crossings(rows), orders: orders(rows) };
      for (let step = from; step <= to; step++) removeFromRow(rows, step, line.character);
      insertion.insert(rows, line, from, to, cost, random);
      expect(crossings(rows)).toBeLessThanOrEqual(before.crossings);
      orders(rows).forEach((order, step) => {
        const old = before.orders[step] ?? [];
        if (step < from || step > to) expect(order).toEqual(old);
        else expect(order.filter((other) => other !== id)).toEqual(old.filter((other) => other !== id));
      });
    }
  });
});
