import type { Film } from '#domain/dataset/film.ts';
import { wordings, type Wording } from '#domain/dataset/values.ts';

import { noFilters, type Filters } from './filters.ts';

/**
 * Adds or takes off a character, keeping cast order; with fewer than two chosen, "all together" falls back to "any".
 * @param film the full film: who is hidden by a horizon stays chosen
 */
export function toggleCharacter(filters: Filters, id: string, film: Film): Filters {
  const chosen = new Set(filters.with);
  if (!chosen.delete(id)) chosen.add(id);
  const next = film.characters.map((character) => character.id).filter((known) => chosen.has(known));
  return { ...filters, with: next, match: next.length < 2 ? 'any' : filters.match };
}

/** Adds or takes off a wording status. */
export function toggleWording(filters: Filters, wording: Wording): Filters {
  const chosen = new Set(filters.wording);
  if (!chosen.delete(wording)) chosen.add(wording);
  return { ...filters, wording: wordings.filter((known) => chosen.has(known)) };
}

/** Takes off everything that narrows a list; the horizon and the reading stay. */
export function clearFilters(filters: Filters): Filters {
  return { ...noFilters, upto: filters.upto, reading: filters.reading };
}
