import type { Film, Quote, Scene } from '#domain/dataset/film.ts';

import type { ClassSet, SetItem } from './classSet.ts';

/** What an item of a set is in the film: a record, one that comes later than what is to be seen, or nothing. */
export type Entry =
  | { readonly kind: 'scene'; readonly item: SetItem; readonly scene: Scene }
  | { readonly kind: 'quote'; readonly item: SetItem; readonly quote: Quote }
  | { readonly kind: 'covered'; readonly item: SetItem }
  | { readonly kind: 'unknown'; readonly item: SetItem };

/**
 * The items of a set with their records, in the set's order.
 * @param fullFilm the film as the dataset has it
 * @param visibleFilm the film up to the horizon
 */
export function entriesOf(set: ClassSet, fullFilm: Film, visibleFilm: Film): readonly Entry[] {
  return set.items.map((item): Entry => {
    const scene = item.kind === 'scene' ? visibleFilm.sceneById.get(item.id) : undefined;
    if (scene) return { kind: 'scene', item, scene };
    const quote = item.kind === 'quote' ? visibleFilm.quoteById.get(item.id) : undefined;
    if (quote) return { kind: 'quote', item, quote };
    const later = item.kind === 'scene' ? fullFilm.sceneById.has(item.id) : fullFilm.quoteById.has(item.id);
    return { kind: later ? 'covered' : 'unknown', item };
  });
}
