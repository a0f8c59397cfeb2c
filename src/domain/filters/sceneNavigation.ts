import type { Film, Scene, Source } from '#domain/dataset/film.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';

import { narrowsList, noFilters, type Filters } from './filters.ts';
import { selectTimeline } from './selectTimeline.ts';

/** The scenes of a source's reading, in its order; empty when the source is unknown or has none. */
export function readingPath(film: Film, source: string | undefined): readonly Scene[] {
  return film.sourceById.get(source ?? '')?.reading?.scenes ?? [];
}

/** Where a scene page stands in the walk its address asks for. */
export interface SceneNavigation {
  readonly previous: Scene | undefined;
  readonly next: Scene | undefined;
  /** Place in the walk, from 1; undefined when the scene is not part of it. */
  readonly position: number | undefined;
  readonly length: number;
  /** The reading that is walked, if one is. */
  readonly reading: Source['reading'];
  /** Whether filters narrow the walk. */
  readonly narrowed: boolean;
  /** Whether the filters hide the scene, which is shown all the same. */
  readonly hidden: boolean;
}

/**
 * The steps from a scene: along a source's reading when one is walked, else through the scenes that the filters let
 * through, in story order. A scene outside of the walk steps to its nearest neighbours in story order that are in it.
 * @param textMatches what answers the text of the filters; while that is not known, it is as if there were no text
 */
export function sceneNavigation(
  scene: Scene,
  film: Film,
  filters: Filters,
  textMatches: TextMatches | undefined,
): SceneNavigation {
  const reading = film.sourceById.get(filters.reading ?? '')?.reading;
  const known = textMatches === undefined ? { ...filters, q: noFilters.q } : filters;
  const selection = narrowsList('scenes', known, film) ? selectTimeline(film, known, textMatches) : everything(film);
  const narrowed = reading === undefined && selection.narrowed;
  const path = reading?.scenes ?? selection.scenes;
  const index = path.indexOf(scene);
  const common = { length: path.length, reading, narrowed, hidden: index < 0 && reading === undefined };
  if (index >= 0) return { ...common, previous: path[index - 1], next: path[index + 1], position: index + 1 };
  const inOrder = [...path].sort((a, b) => a.number - b.number);
  return {
    ...common,
    previous: inOrder.findLast((other) => other.number < scene.number),
    next: inOrder.find((other) => other.number > scene.number),
    position: undefined,
  };
}

function everything({ scenes }: Film) {
  return { scenes, narrowed: false };
}
