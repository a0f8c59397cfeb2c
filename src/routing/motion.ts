import type { Film, Scene } from '#domain/dataset/film.ts';
import { readingPath } from '#domain/filters/sceneNavigation.ts';

import { pageKey, type Route } from './route.ts';

/** How one page gives way to another: what was pressed tells which way things move. */
export type Motion = 'page' | 'next' | 'previous';

/**
 * The motion from one route to another: another scene lies ahead or behind in the order that is walked, which is the
 * reading's or else the film's. Undefined for the same page: what its filters change must answer at once.
 */
export function motionBetween(before: Route, after: Route, film: Film): Motion | undefined {
  if (pageKey(before.page) === pageKey(after.page)) return undefined;
  if (before.page.kind !== 'scene' || after.page.kind !== 'scene') return 'page';
  const path = readingPath(film, after.filters.reading);
  const from = film.sceneById.get(before.page.id);
  const to = film.sceneById.get(after.page.id);
  const order: readonly (Scene | undefined)[] = path.length > 0 ? path : film.scenes;
  return order.indexOf(to) > order.indexOf(from) ? 'next' : 'previous';
}
