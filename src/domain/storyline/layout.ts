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

/** A storyline that has been laid out; as plain data, so that it can be stored and sent to and from a worker. */
export interface StorylineLayout {
  /** `storylineKey` of the film it was made for. */
  readonly key: string;
  /** Ids of the characters that have a line. */
  readonly characters: readonly string[];
  /** For each step the lines from top to bottom: index into `characters`, and y in units of the smallest gap. */
  readonly steps: readonly (readonly (readonly [line: number, y: number])[])[];
  readonly height: number;
  readonly crossings: number;
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
export function* layOutInSlices(instance: Instance, key: string): Generator<StorylineLayout> {
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
  const ends = new Map(visibleFilm.characters.map((character) => [character.id, character.scenes.at(-1)?.number ?? 0]));
  const steps = layout.steps
    .slice(0, visibleFilm.scenes.length)
    .map((lines, step) => lines.filter(([line]) => (ends.get(layout.characters[line]!) ?? 0) > step));
  return { ...layout, key: storylineKey(visibleFilm), steps };
}

/** Whether a stored layout was made for this film. */
export function belongsTo(layout: StorylineLayout | undefined, film: Film): layout is StorylineLayout {
  return layout?.key === storylineKey(film);
}
