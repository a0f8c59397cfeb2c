import type { Film } from '#domain/dataset/film.ts';

import { charactersWithLine, filmInstance, storylineKey } from './filmInstance.ts';
import type { Instance } from './instance.ts';
import {
  createOrdering,
  defaultIterations,
  orderStorylines,
  type OrderingOptions,
  type StorylineOrders,
} from './ordering.ts';
import { placeStorylines } from './place.ts';

/** The lines of a step from top to bottom: index into the layout's characters, and y in units of the smallest gap. */
export type LayoutStep = readonly (readonly [line: number, y: number])[];

/** What is known of a layout without its steps. */
export interface LayoutSummary {
  /** `storylineKey` of the film it was made for. */
  readonly key: string;
  /** Ids of the characters that have a line. */
  readonly characters: readonly string[];
  readonly height: number;
  readonly crossings: number;
}

/** A storyline that has been laid out; as plain data, so that it can be stored and sent to and from a worker. */
export interface StorylineLayout extends LayoutSummary {
  readonly steps: readonly LayoutStep[];
}

/** Lays a film out. Deterministic; takes up to a second or so, unless the budget is small. */
export function layOutFilm(film: Film, options: OrderingOptions = {}): StorylineLayout {
  const instance = filmInstance(film, charactersWithLine(film));
  return place(instance, storylineKey(film), orderStorylines(instance, options));
}

/**
 * Lays an instance out in two steps: a first valid layout at once, then the one that the default budget finds, if it
 * is another.
 */
export function* layOutTwice(instance: Instance, key: string): Generator<StorylineLayout> {
  const ordering = createOrdering(instance);
  let first = ordering.best();
  while (first === undefined) {
    ordering.step(1);
    first = ordering.best();
  }
  yield place(instance, key, first);
  ordering.step(defaultIterations(instance));
  const best = ordering.best() ?? first;
  if (best.orders !== first.orders) yield place(instance, key, best);
}

function place(instance: Instance, key: string, { orders, crossings }: StorylineOrders): StorylineLayout {
  const placement = placeStorylines(instance, orders);
  const lineOf = new Map(instance.characters.map((id, index) => [id, index]));
  const steps = orders.map((order, step) =>
    order.map((id, slot): readonly [number, number] => [
      lineOf.get(id)!,
      Math.round(placement.y[step]![slot]! * 100) / 100,
    ]),
  );
  return { key, characters: instance.characters, steps, height: placement.height, crossings };
}

/**
 * The layout of a film's beginning, taken from that of the full film: lines end with their last scene before the
 * horizon, and nothing moves.
 */
export function restrictLayout(layout: StorylineLayout, visibleFilm: Film): StorylineLayout {
  const steps = restrictSteps(layout.steps.slice(0, visibleFilm.scenes.length), 0, layout, visibleFilm);
  return { ...layout, key: storylineKey(visibleFilm), steps };
}

/** Steps of a layout of the full film, the first of them `from`, without the lines that have ended before them. */
export function restrictSteps(
  steps: readonly LayoutStep[],
  from: number,
  { characters }: LayoutSummary,
  visibleFilm: Film,
): readonly LayoutStep[] {
  const ends = characters.map((id) => visibleFilm.characterById.get(id)?.scenes.at(-1)?.number ?? 0);
  return steps.map((lines, index) => lines.filter(([line]) => (ends[line] ?? 0) > from + index));
}

/** Whether a stored layout was made for this film. */
export function belongsTo<Layout extends LayoutSummary>(layout: Layout | undefined, film: Film): layout is Layout {
  return layout?.key === storylineKey(film);
}
