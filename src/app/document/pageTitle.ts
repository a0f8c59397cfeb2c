import type { Film, RecordKind } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Page } from '#routing/route.ts';

/** The title of a page for a tab, a bookmark or a chat: what it shows, the film, the product. */
export function pageTitle(film: Film, page: Page): string {
  const shown = pageHeadline(film, page);
  const parts = page.kind === 'timeline' ? [shown] : [shown, localize(film.title)];
  return [...parts, m.site_name()].join(' · ');
}

/** What a page shows, in a few words. */
export function pageHeadline(film: Film, page: Page): string {
  switch (page.kind) {
    case 'timeline':
      return m.timeline_title({ title: localize(film.title) });
    case 'cast':
      return m.cast_title();
    case 'quotes':
      return m.quotes_title();
    case 'sources':
      return m.sources_title();
    case 'disputes':
      return m.disputes_title();
    case 'set':
      return m.set_title();
    case 'missing':
      return m.missing_title();
    case 'scene':
    case 'character':
    case 'quote':
    case 'source':
      return recordHeadline(film, page.kind, page.id);
  }
}

function recordHeadline(film: Film, kind: RecordKind, id: string): string {
  const scene = kind === 'scene' ? film.sceneById.get(id) : undefined;
  if (scene) return localize(scene.title);
  const quote = kind === 'quote' ? film.quoteById.get(id) : undefined;
  if (quote) return m.quote_title({ text: inQuotes(quote.text, quote.lang), name: quote.speaker.name });
  const character = kind === 'character' ? film.characterById.get(id) : undefined;
  if (character) return character.name;
  const source = kind === 'source' ? film.sourceById.get(id) : undefined;
  // A record past the horizon keeps its title to itself.
  if (source === undefined) return m.beyond_title();
  return [source.title, source.publisher].filter((part) => part !== undefined).join(', ');
}
