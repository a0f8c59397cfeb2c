import type { Character, Film } from '#domain/dataset/film.ts';

import type { Filters } from './filters.ts';
import { selectQuotes, selectTimeline } from './selectors.ts';

/** A filter that could be taken off: which, the filters without it, and how many scenes there would be. */
export interface FilterRelaxation {
  readonly off: { readonly kind: 'text' | 'match' } | { readonly kind: 'character'; readonly character: Character };
  readonly filters: Filters;
  readonly count: number;
}

/** The single filters whose removal would bring scenes back, for an empty result. */
export function filterRelaxations(film: Film, filters: Filters): readonly FilterRelaxation[] {
  const options: Omit<FilterRelaxation, 'count'>[] = [];
  if (filters.q !== '') options.push({ off: { kind: 'text' }, filters: { ...filters, q: '' } });
  if (filters.match === 'all') options.push({ off: { kind: 'match' }, filters: { ...filters, match: 'any' } });
  for (const id of filters.with) {
    const character = film.characterById.get(id);
    if (character) options.push({ off: { kind: 'character', character }, filters: without(id, filters) });
  }
  return options
    .map((option) => ({ ...option, count: selectTimeline(film, option.filters).scenes.length }))
    .filter((relaxation) => relaxation.count > 0);
}

/** Whom a horizon hides stays chosen. */
function without(id: string, filters: Filters): Filters {
  const others = filters.with.filter((one) => one !== id);
  return { ...filters, with: others, match: others.length < 2 ? 'any' : filters.match };
}

/** A filter of the quotes that could be taken off. */
export interface QuoteFilterRelaxation {
  readonly off: 'speakers' | 'wording' | 'scene' | 'text';
  readonly filters: Filters;
  readonly count: number;
}

/** The single filters whose removal would bring quotes back, for an empty result. */
export function quoteFilterRelaxations(film: Film, filters: Filters): readonly QuoteFilterRelaxation[] {
  const options = [
    { off: 'speakers' as const, filters: { ...filters, with: [], match: 'any' as const } },
    { off: 'wording' as const, filters: { ...filters, wording: [] } },
    { off: 'scene' as const, filters: { ...filters, scene: undefined } },
    { off: 'text' as const, filters: { ...filters, q: '' } },
  ];
  return options
    .map((option) => ({ ...option, count: selectQuotes(film, option.filters).quotes.length }))
    .filter(({ count }) => count > 0);
}
