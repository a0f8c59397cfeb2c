import { describe, expect, test } from 'vitest';

import { activeFromScenes, type Instance } from '#domain/storyline/instance.ts';
import { buildLayoutCells } from '#domain/storyline/layoutCells.ts';
import { orderStorylines } from '#domain/storyline/ordering.ts';
import { placeStorylines } from '#domain/storyline/place.ts';
import { randomFilm } from '#node/bench/randomFilm.ts';

import { interrupted, seeds, smallInstance } from '../../support/storylineSamples.ts';

type Orders = readonly (readonly string[])[];

function sceneOf(instance: Instance, id: string, step: number): string | number | undefined {
  return instance.scenes.find(({ characters, first, last }) => characters.includes(id) && first <= step && step <= last)
    ?.id;
}

/** Distances of all lines from the line above, by whether the two share a scene. */
function distances(instance: Instance, orders: Orders, y: readonly Float64Array[]) {
  return orders.flatMap((order, step) =>
    order.slice(1).map((id, slot) => {
      const scene = sceneOf(instance, id, step);
      return {
        together: scene !== undefined && scene === sceneOf(instance, order[slot] ?? '', step),
        busy: scene !== undefined,
        distance: (y[step]?.[slot + 1] ?? 0) - (y[step]?.[slot] ?? 0),
      };
    }),
  );
}

function countWiggles(orders: Orders, y: readonly Float64Array[]): number {
  let wiggles = 0;
  orders.forEach((order, step) => {
    order.forEach((id, slot) => {
      const before = orders[step - 1]?.indexOf(id) ?? -1;
      if (before >= 0 && Math.abs((y[step - 1]?.[before] ?? 0) - (y[step]?.[slot] ?? 0)) > 1e-6) wiggles++;
    });
  });
  return wiggles;
}

function inScenes(casts: string[][]): Instance {
  const characters = [...new Set(casts.flat())];
  const scenes = casts.map((cast, step) => ({ id: step, characters: cast, first: step, last: step }));
  return { characters, scenes, active: activeFromScenes(characters, scenes) };
}

const samples = [
  ...seeds(25).map((seed) => interrupted(smallInstance(seed), seed)),
  ...seeds(12).map((seed) => randomFilm(seed, { characters: 6 + seed, steps: 10 + seed * 3, scenesPerStep: 'many' })),
  randomFilm(1, { characters: 60, steps: 400, scenesPerStep: 'one' }),
];

describe('placeStorylines', () => {
  test.each(samples.map((instance, index) => ({ index, instance })))(
    'keeps order and gaps in sample $index',
    ({ instance }) => {
      const { orders } = orderStorylines(instance, { iterations: 100 });
      const { y, height, wiggleCount } = placeStorylines(instance, orders);
      const found = distances(instance, orders, y);
      expect(y.map((row) => row.length)).toEqual(orders.map((order) => order.length));
      for (const { together, busy, distance } of found) {
        expect(distance).toBeGreaterThanOrEqual((busy && !together ? 2 : 1) - 1e-6);
      }
      expect(wiggleCount).toBe(countWiggles(orders, y));
      const all = y.flatMap((row) => [...row]);
      expect(Math.min(...all)).toBeCloseTo(0);
      expect(Math.max(...all)).toBeCloseTo(height);
      const fullest = Math.max(...orders.map((order) => 2 * order.length));
      expect(height).toBeLessThanOrEqual(1.5 * fullest);
    },
  );

  test('stretches no scene beyond its bound, whatever the unit', () => {
    const gaps = { scene: 7, line: 12.5, stretched: 20 };
    for (const seed of seeds(8)) {
      const instance = randomFilm(seed, { characters: 12, steps: 30, scenesPerStep: 'one' });
      const { orders } = orderStorylines(instance, { iterations: 300 });
      const { y } = placeStorylines(instance, orders, gaps);
      for (const { together, distance } of distances(instance, orders, y)) {
        if (!together) continue;
        expect(distance).toBeGreaterThanOrEqual(7 - 1e-6);
        expect(distance).toBeLessThanOrEqual(20 + 1e-6);
      }
    }
  });

  test('keeps lines straight that need not bend', () => {
    const instance = inScenes([
      ['A', 'B', 'C'],
      ['A', 'B'],
      ['B', 'C'],
      ['A', 'B', 'C'],
    ]);
    const { wiggleCount, height } = placeStorylines(instance, orderStorylines(instance).orders);
    expect({ wiggleCount, height }).toEqual({ wiggleCount: 0, height: 4 });
  });

  test('bends one line, not three, where one crosses three', () => {
    const order = ['A', 'B', 'C', 'D'];
    const instance = inScenes([order, ['A'], ['A'], order]);
    const orders = [order, order, ['B', 'C', 'D', 'A'], ['B', 'C', 'D', 'A']];
    expect(placeStorylines(instance, orders).wiggleCount).toBe(1);
  });

  test('needs less room between lines that are long away from any scene', () => {
    const casts = [['A', 'B'], ...Array.from({ length: 9 }, () => ['C']), ['A', 'B']];
    const instance = inScenes(casts);
    const orders = instance.active.map((ids) => ids.toSorted());
    const { gap, width } = buildLayoutCells(instance, orders, { scene: 1, line: 2, stretched: 4 });
    const gapAt = casts.map((_, step) => gap[step * width + 1]);
    expect(gapAt).toEqual([1, 2, 2, 2, 1, 1, 1, 2, 2, 2, 1]);
  });

  test('does not depend on anything but its arguments', () => {
    const instance = randomFilm(2, { characters: 12, steps: 40, scenesPerStep: 'many' });
    const { orders } = orderStorylines(instance, { iterations: 300 });
    expect(placeStorylines(instance, orders)).toEqual(placeStorylines(instance, orders));
  });

  test('refuses orders of another instance', () => {
    const instance = inScenes([['A', 'B']]);
    expect(() => placeStorylines(instance, [])).toThrow('the orders have 0 steps, the instance 1');
    expect(() => placeStorylines(instance, [['A', 'X']])).toThrow('step 0: unknown character "X"');
  });
});
