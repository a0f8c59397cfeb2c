import type { Film } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { ListPageKind } from '#routing/pages.ts';

import { clip, movie } from './recordHeads.ts';

interface ListHead {
  readonly description: (film: Film) => string;
  /** What it shows as schema.org data; undefined where that says nothing of the film. */
  readonly data: (film: Film, description: string) => object | undefined;
}

/** Scenes that the head of the timeline names; each says of itself what film it belongs to. */
const mostParts = 100;

/** The head of each page that there is one of. */
export const listHeads: Readonly<Record<ListPageKind, ListHead>> = {
  timeline: {
    description: ({ title, year, scenes }) =>
      m.timeline_description({
        title: localize(title),
        year: String(year),
        scenes: m.scene_count({ count: scenes.length }),
      }),
    data: (film, description) => ({ ...movie(film), description, hasPart: film.scenes.slice(0, mostParts).map(clip) }),
  },
  cast: {
    description: ({ title, characters }) =>
      m.cast_description({ title: localize(title), count: m.character_count({ count: characters.length }) }),
    data: describedMovie,
  },
  quotes: {
    description: ({ title, quotes }) =>
      m.quotes_description({ title: localize(title), count: m.quote_count({ count: quotes.length }) }),
    data: describedMovie,
  },
  sources: {
    description: ({ title, sources }) =>
      m.sources_description({ title: localize(title), count: m.source_count({ count: sources.length }) }),
    data: describedMovie,
  },
  disputes: {
    description: ({ title, disputes }) =>
      m.disputes_description({ title: localize(title), count: m.dispute_count({ count: disputes.length }) }),
    data: describedMovie,
  },
  set: {
    description: ({ title }) => m.set_description({ title: localize(title) }),
    data: () => undefined,
  },
};

function describedMovie(film: Film, description: string) {
  return { ...movie(film), description };
}
