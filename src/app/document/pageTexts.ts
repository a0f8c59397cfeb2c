import type { Film, Scene } from '#domain/dataset/film.ts';
import type { RecordKind } from '#domain/dataset/values.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { ListPageKind } from '#routing/pages.ts';

/** What a page that there is one of says of itself. */
interface ListTexts {
  /** What it shows, in a few words: its title in a tab, a bookmark or a chat. */
  readonly headline: (film: Film) => string;
  /** What links to it are called. */
  readonly name: () => string;
}

/** What the page of a record says of itself; undefined for a record that the film, as far as it is visible, has not. */
interface RecordTexts {
  readonly headline: (film: Film, id: string) => string | undefined;
  readonly name: (film: Film, id: string) => string | undefined;
  /** Says that there is no such record. */
  readonly unknown: (id: string) => string;
  /** The scene whose picture stands for it. */
  readonly scene: (film: Film, id: string) => Scene | undefined;
}

export const listTexts: Readonly<Record<ListPageKind, ListTexts>> = {
  timeline: { headline: ({ title }) => m.timeline_title({ title: localize(title) }), name: () => m.nav_timeline() },
  cast: { headline: () => m.cast_title(), name: () => m.nav_cast() },
  quotes: { headline: () => m.quotes_title(), name: () => m.nav_quotes() },
  sources: { headline: () => m.sources_title(), name: () => m.nav_sources() },
  disputes: { headline: () => m.disputes_title(), name: () => m.nav_disputes() },
  set: { headline: () => m.set_title(), name: () => m.set_title() },
};

export const recordTexts: Readonly<Record<RecordKind, RecordTexts>> = {
  scene: {
    headline: sceneTitle,
    name: sceneTitle,
    unknown: (id) => m.missing_scene({ id: inQuotes(id) }),
    scene: (film, id) => film.sceneById.get(id),
  },
  character: {
    headline: (film, id) => film.characterById.get(id)?.name,
    name: (film, id) => film.characterById.get(id)?.name,
    unknown: (id) => m.missing_character({ id: inQuotes(id) }),
    scene: (film, id) => film.characterById.get(id)?.scenes[0],
  },
  quote: {
    headline: (film, id) => {
      const quote = film.quoteById.get(id);
      return quote && m.quote_title({ text: inQuotes(quote.text, quote.lang), name: quote.speaker.name });
    },
    name: (film, id) => {
      const quote = film.quoteById.get(id);
      return quote && inQuotes(quote.text, quote.lang);
    },
    unknown: (id) => m.missing_quote({ id: inQuotes(id) }),
    scene: (film, id) => film.quoteById.get(id)?.scene,
  },
  source: {
    headline: (film, id) => {
      const source = film.sourceById.get(id);
      return source && [source.title, source.publisher].filter((part) => part !== undefined).join(', ');
    },
    name: (film, id) => film.sourceById.get(id)?.title,
    unknown: (id) => m.missing_source({ id: inQuotes(id) }),
    scene: () => undefined,
  },
};

function sceneTitle(film: Film, id: string): string | undefined {
  const scene = film.sceneById.get(id);
  return scene && localize(scene.title);
}
