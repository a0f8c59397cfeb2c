import { filmDigest } from '#domain/digest.ts';
import type { Film } from '#domain/linked.ts';
import { belongsTo, type StorylineLayout } from '#domain/storyline/layout.ts';

/** What pages are drawn from: with another state of the film or of its storyline they look different. */
export function drawnState(film: Film, layout: StorylineLayout | null | undefined): string {
  const storyline = belongsTo(layout ?? undefined, film) ? 'storyline' : 'none';
  return `${filmDigest(film)} ${storyline}`;
}
