import { filmDigest } from '#domain/dataset/digest.ts';
import type { Film } from '#domain/dataset/film.ts';
import { belongsTo, type StorylineLayout } from '#domain/storyline/layout.ts';

/** What pages are drawn from: with another state of the film or of its storyline they look different. */
export function prerenderKey(film: Film, layout: StorylineLayout | null | undefined): string {
  const storyline = belongsTo(layout ?? undefined, film) ? 'storyline' : 'none';
  return `${filmDigest(film)} ${storyline}`;
}
