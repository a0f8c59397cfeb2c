import type { Filters } from './filters.ts';
import type { Film, Scene, Source } from './linked.ts';
import { isNarrowed, selectTimeline } from './selectors.ts';

/** Where a scene page stands in the walk its address asks for. */
export interface Walk {
  readonly previous: Scene | undefined;
  readonly next: Scene | undefined;
  /** Place in the walk, from 1; undefined when the scene is not part of it. */
  readonly position: number | undefined;
  readonly length: number;
  /** The source whose reading is walked, if one is. */
  readonly reading: Source | undefined;
  /** Whether the filters hide the scene, which is shown all the same. */
  readonly hidden: boolean;
}

/**
 * The steps from a scene: along a source's reading when one is walked, else through the scenes that the filters let
 * through, in story order. A scene outside of the walk steps to its neighbours in story order.
 */
export function walkFrom(scene: Scene, film: Film, filters: Filters): Walk {
  const reading = film.sourceById.get(filters.reading ?? '');
  const path = reading?.reading?.scenes ?? (isNarrowed(filters) ? selectTimeline(film, filters).scenes : film.scenes);
  const index = path.indexOf(scene);
  const here = index >= 0;
  const common = { length: path.length, reading, hidden: !here && reading === undefined };
  if (here) return { ...common, previous: path[index - 1], next: path[index + 1], position: index + 1 };
  return {
    ...common,
    previous: path.findLast((other) => other.number < scene.number),
    next: path.find((other) => other.number > scene.number),
    position: undefined,
  };
}
