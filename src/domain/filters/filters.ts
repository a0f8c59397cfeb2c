import type { Film } from '#domain/dataset/film.ts';
import type { Wording } from '#domain/dataset/schema.ts';

export type Match = 'any' | 'all';

export const verdicts = ['open', 'settled'] as const;
/** Whether a dispute has been left open, or has a verdict that says, however surely, what holds. */
export type Verdict = (typeof verdicts)[number];

/** What a link carries besides its page. Ids are ids of the film, in cast order. */
export interface Filters {
  readonly with: readonly string[];
  readonly match: Match;
  readonly q: string;
  readonly wording: readonly Wording[];
  /** The scene whose quotes are shown, among the quotes. */
  readonly scene: string | undefined;
  /** The disputes that are shown, among the disputes. */
  readonly verdict: Verdict | undefined;
  /** Nothing after this scene is shown. */
  readonly upto: string | undefined;
  /** The source whose order previous and next follow on scene pages. */
  readonly reading: string | undefined;
}

export const noFilters: Filters = {
  with: [],
  match: 'any',
  q: '',
  wording: [],
  scene: undefined,
  verdict: undefined,
  upto: undefined,
  reading: undefined,
};

/**
 * Adds or takes off a character, keeping cast order; with fewer than two chosen, "all together" falls back to "any".
 * @param film the whole film: who is hidden by a horizon stays chosen
 */
export function toggleCharacter(filters: Filters, id: string, film: Film): Filters {
  const chosen = new Set(filters.with);
  if (!chosen.delete(id)) chosen.add(id);
  const next = film.characters.map((character) => character.id).filter((known) => chosen.has(known));
  return { ...filters, with: next, match: next.length < 2 ? 'any' : filters.match };
}

/** Adds or takes off a wording status. */
export function toggleWording(filters: Filters, wording: Wording, order: readonly Wording[]): Filters {
  const chosen = new Set(filters.wording);
  if (!chosen.delete(wording)) chosen.add(wording);
  return { ...filters, wording: order.filter((known) => chosen.has(known)) };
}

/** Takes off everything that narrows the scenes; the horizon and the reading stay. */
export function clearFilters(filters: Filters): Filters {
  return { ...noFilters, upto: filters.upto, reading: filters.reading };
}
