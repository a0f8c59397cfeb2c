import type { Instance } from '#domain/storyline/instance.ts';

type Orders = readonly (readonly string[])[];

/** Crossings by comparing every pair at every step: slow and plain on purpose. */
export function countCrossings(orders: Orders): number {
  return orders.slice(1).reduce((total, order, index) => total + crossingsOfPair(orders[index] ?? [], order), 0);
}

function crossingsOfPair(before: readonly string[], after: readonly string[]): number {
  let crossings = 0;
  before.forEach((upper, index) => {
    for (const lower of before.slice(index + 1)) {
      const [a, b] = [after.indexOf(upper), after.indexOf(lower)];
      if (a >= 0 && b >= 0 && a > b) crossings++;
    }
  });
  return crossings;
}

function isTogether(order: readonly string[], cast: readonly string[]): boolean {
  const slots = cast.map((id) => order.indexOf(id));
  return cast.length === 0 || (Math.min(...slots) >= 0 && Math.max(...slots) - Math.min(...slots) === cast.length - 1);
}

function scenesAt(instance: Instance, step: number): (readonly string[])[] {
  return instance.scenes.filter((scene) => scene.first <= step && step <= scene.last).map((scene) => scene.characters);
}

/** What is wrong with a layout: empty if it is valid. */
export function layoutErrors(instance: Instance, orders: Orders): string[] {
  const errors = orders.length === instance.active.length ? [] : ['wrong number of steps'];
  orders.forEach((order, step) => {
    const drawn = order.toSorted().join();
    if (drawn !== (instance.active[step] ?? []).toSorted().join()) errors.push(`step ${step}: draws ${drawn}`);
    for (const cast of scenesAt(instance, step)) {
      if (!isTogether(order, cast)) errors.push(`step ${step}: ${cast.join()} are apart`);
    }
  });
  return errors;
}

function permutations(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id, index) => permutations(ids.toSpliced(index, 1)).map((rest) => [id, ...rest]));
}

/** The fewest crossings of all layouts: shortest path through all valid orders of all steps. */
export function fewestCrossings(instance: Instance): number {
  let layer: { order: string[]; cost: number }[] = [{ order: [], cost: 0 }];
  instance.active.forEach((ids, step) => {
    const valid = permutations(ids).filter((order) =>
      scenesAt(instance, step).every((cast) => isTogether(order, cast)),
    );
    layer = valid.map((order) => ({
      order,
      cost: Math.min(...layer.map((before) => before.cost + crossingsOfPair(before.order, order))),
    }));
  });
  return Math.min(...layer.map(({ cost }) => cost));
}
