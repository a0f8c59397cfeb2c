import { describe, expect, test } from 'vitest';

import { activeFromScenes, type Instance } from '#domain/storyline/instance.ts';
import { createOrdering, defaultIterations, orderStorylines } from '#domain/storyline/ordering.ts';
import { randomFilm } from '#node/bench/randomFilm.ts';

import { countCrossings, fewestCrossings, layoutErrors } from '../../support/storylineOracle.ts';
import { fading, interrupted, seeds, smallInstance } from '../../support/storylineSamples.ts';

function oneStep(characters: string[], casts: string[][]): Instance {
  const scenes = casts.map((cast, id) => ({ id, characters: cast, first: 0, last: 0 }));
  return { characters, scenes, active: activeFromScenes(characters, scenes) };
}

describe('orderStorylines', () => {
  test.each(seeds(60))('finds the optimum of small instance %i', (seed) => {
    const whole = smallInstance(seed);
    for (const instance of [whole, interrupted(whole, seed)]) {
      const { orders, crossings } = orderStorylines(instance, { iterations: 600 });
      expect(layoutErrors(instance, orders)).toEqual([]);
      expect(crossings).toBe(countCrossings(orders));
      expect(crossings).toBe(fewestCrossings(instance));
    }
  });

  test.each(seeds(60))('finds the optimum of fading instance %i, if it has a layout', (seed) => {
    const instance = fading(smallInstance(seed));
    const optimum = fewestCrossings(instance);
    if (optimum === Infinity) {
      expect(() => orderStorylines(instance, { iterations: 600 })).toThrow(/no layout/);
      return;
    }
    const { orders, crossings } = orderStorylines(instance, { iterations: 600 });
    expect(layoutErrors(instance, orders)).toEqual([]);
    expect(crossings).toBe(optimum);
  });

  test.each(seeds(40))('gives valid layouts and true counts for film %i', (seed) => {
    const size = { characters: 4 + (seed % 20), steps: 5 + ((seed * 13) % 60) };
    for (const scenesPerStep of ['one', 'many'] as const) {
      const instance = randomFilm(seed, { ...size, scenesPerStep });
      const { orders, crossings } = orderStorylines(instance, { seed, iterations: 150 });
      expect(layoutErrors(instance, orders)).toEqual([]);
      expect(crossings).toBe(countCrossings(orders));
    }
  });

  test('works on long films in stretches', () => {
    const instance = randomFilm(7, { characters: 25, steps: 260, scenesPerStep: 'one' });
    const first = orderStorylines(instance, { iterations: 0 });
    const later = orderStorylines(instance, { iterations: 400 });
    expect(layoutErrors(instance, later.orders)).toEqual([]);
    expect(later.crossings).toBe(countCrossings(later.orders));
    expect(later.crossings).toBeLessThan(first.crossings);
  });

  test('depends on the seed and nothing else', () => {
    const instance = randomFilm(3, { characters: 12, steps: 30, scenesPerStep: 'many' });
    const run = (seed: number) => orderStorylines(instance, { seed, iterations: 300 });
    expect(run(5)).toEqual(run(5));
    expect(run(5).orders).not.toEqual(run(6).orders);
  });

  test('stops early where nothing can cross', () => {
    const instance = oneStep(['A', 'B', 'C'], [['A', 'B']]);
    const { crossings, iterations } = orderStorylines(instance);
    expect(crossings).toBe(0);
    expect(iterations).toBeLessThan(defaultIterations(instance));
  });

  test('keeps overlapping scenes of one step together', () => {
    const instance = oneStep(
      ['A', 'B', 'C', 'D', 'E'],
      [
        ['A', 'B'],
        ['B', 'C', 'D'],
        ['D', 'E'],
        ['C', 'D'],
      ],
    );
    const { orders } = orderStorylines(instance);
    expect(layoutErrors(instance, orders)).toEqual([]);
  });

  test('says so if overlapping scenes contradict one another', () => {
    const instance = oneStep(
      ['A', 'B', 'C', 'D'],
      [
        ['A', 'B'],
        ['A', 'C'],
        ['A', 'D'],
      ],
    );
    expect(() => orderStorylines(instance)).toThrow(/no layout/);
  });

  test.each([
    { name: 'no character', instance: oneStep([], []), orders: [] },
    { name: 'a character without a scene', instance: oneStep(['A', 'B'], [['A']]), orders: [['A']] },
    { name: 'an empty scene', instance: oneStep(['A'], [[]]), orders: [[]] },
  ])('lays out $name', ({ instance, orders }) => {
    expect(orderStorylines(instance).orders).toEqual(orders);
  });
});

describe('createOrdering', () => {
  const instance = randomFilm(4, { characters: 14, steps: 40, scenesPerStep: 'many' });

  test('gives the same in slices as in one run', () => {
    const sliced = createOrdering(instance, 9);
    for (const size of [1, 2, 30, 500, 167, 1300]) sliced.step(size);
    expect(sliced.best()).toEqual(orderStorylines(instance, { seed: 9, iterations: 2000 }));
  });

  test('has a layout once each line was inserted, and never a worse one later', () => {
    const ordering = createOrdering(instance);
    ordering.step(3);
    expect(ordering.best()).toBeUndefined();
    ordering.step(instance.characters.length);
    let fewest = ordering.best()?.crossings ?? 0;
    expect(fewest).toBeGreaterThan(0);
    for (let slice = 0; slice < 30; slice++) {
      ordering.step(100);
      const found = ordering.best();
      expect(found?.crossings).toBe(countCrossings(found?.orders ?? []));
      expect(found?.crossings).toBeLessThanOrEqual(fewest);
      fewest = found?.crossings ?? 0;
    }
  });
});
