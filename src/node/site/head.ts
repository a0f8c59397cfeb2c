import { pageHeadline, pageTitle } from '#app/document/pageTitle.ts';
import { pageUrls, type PageUrls } from '#app/document/pageUrls.ts';
import type { Film, RecordKind } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Page } from '#routing/route.ts';
import { wordingMeaning, wordingName } from '#shared/wordingName.ts';

import { structuredData } from './structuredData.ts';

/** What a page says of itself to browsers, chats and search engines. */
export interface Head extends PageUrls {
  readonly title: string;
  /** What the page shows, without the names of film and product. */
  readonly headline: string;
  readonly description: string;
  readonly siteName: string;
  /** Whether search engines should keep the page; an address that leads nowhere should not be. */
  readonly indexed: boolean;
  /** JSON-LD of the record, where there is one. */
  readonly data: object | undefined;
}

/** The head of a page, in the language that is spoken. */
export function headOf(film: Film, page: Page, locale: Locale): Head {
  const addresses = pageUrls(page, locale);
  const description = describe(film, page);
  return {
    ...addresses,
    title: pageTitle(film, page),
    headline: pageHeadline(film, page),
    description,
    siteName: m.site_name(),
    indexed: page.kind !== 'missing',
    data: structuredData(film, page, addresses.canonical, description),
  };
}

function describe(film: Film, page: Page): string {
  const title = localize(film.title);
  switch (page.kind) {
    case 'timeline': {
      const scenes = m.scene_count({ count: film.scenes.length });
      return m.timeline_description({ title, year: String(film.year), scenes });
    }
    case 'cast':
      return m.cast_description({ title, count: m.character_count({ count: film.characters.length }) });
    case 'quotes':
      return m.quotes_description({ title, count: m.quote_count({ count: film.quotes.length }) });
    case 'sources':
      return m.sources_description({ title, count: m.source_count({ count: film.sources.length }) });
    case 'disputes':
      return m.disputes_description({ title, count: m.dispute_count({ count: film.disputes.length }) });
    case 'set':
      return m.set_description({ title });
    case 'missing':
      return m.missing_text({ path: page.path });
    case 'scene':
    case 'character':
    case 'quote':
    case 'source':
      return describeRecord(film, page.kind, page.id);
  }
}

function describeRecord(film: Film, kind: RecordKind, id: string): string {
  const title = localize(film.title);
  const scene = kind === 'scene' ? film.sceneById.get(id) : undefined;
  if (scene) return localize(scene.summary);
  const character = kind === 'character' ? film.characterById.get(id) : undefined;
  if (character) {
    const { name, actor, role } = character;
    return m.character_description({ name, title, role: localize(role), actor });
  }
  const quote = kind === 'quote' ? film.quoteById.get(id) : undefined;
  if (quote) {
    return m.quote_description({
      name: quote.speaker.name,
      scene: inQuotes(localize(quote.scene.title)),
      wording: wordingName(quote.wording),
      meaning: wordingMeaning(quote.wording),
    });
  }
  const source = film.sourceById.get(id);
  return m.source_description({
    title,
    source: inQuotes(source?.title ?? id),
    scenes: m.scene_count({ count: source?.scenes.length ?? 0 }),
    quotes: m.quote_count({ count: source?.quotes.length ?? 0 }),
    disputes: m.dispute_count({ count: source?.positions.length ?? 0 }),
  });
}
