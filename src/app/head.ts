import type { Film } from '#domain/linked.ts';
import { noFilters } from '#domain/filters.ts';
import { inQuotes, tell } from '#i18n/format.ts';
import { currentLocale, locales, speak } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { encode } from '#routing/codec.ts';
import type { Page, Route } from '#routing/route.ts';
import { toSite } from '#routing/site.ts';
import { wordingMeaning, wordingName } from '#features/quotes/wordingName.ts';

import { structuredData } from './structuredData.ts';

/** What a page says of itself to browsers, chats and search engines. Addresses are absolute once an origin is known. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** Whether search engines should keep the page; an address that leads nowhere should not be. */
  readonly indexed: boolean;
  /** JSON-LD of the record, where there is one. */
  readonly data: object | undefined;
}

/**
 * The head of a page, in the page's language.
 * @param origin `https://host`, or empty for root-relative addresses
 */
export function headOf(film: Film, { locale, page }: Route, origin: string = siteOrigin): Head {
  const before = currentLocale();
  speak(locale);
  const href = (language: Route['locale']) => origin + toSite(encode({ locale: language, page, filters: noFilters }));
  const words = describe(film, page);
  const head: Head = {
    title: [words.title, page.kind === 'timeline' ? undefined : tell(film.title), m.site_name()]
      .filter((part) => part !== undefined)
      .join(' · '),
    description: words.description,
    siteName: m.site_name(),
    canonical: href(locale),
    alternates: [
      ...locales.map((language) => ({ hreflang: language, href: href(language) })),
      { hreflang: 'x-default', href: href('en') },
    ],
    indexed: page.kind !== 'missing',
    data: structuredData(film, page, href(locale), words.description),
  };
  speak(before);
  return head;
}

/** The origin the site was built for. */
const siteOrigin: string = import.meta.env.VITE_SITE_ORIGIN ?? '';

function describe(film: Film, page: Page): { title: string; description: string } {
  const title = tell(film.title);
  const scenes = m.scene_count({ count: film.scenes.length });
  switch (page.kind) {
    case 'timeline':
      return {
        title: m.timeline_title({ title }),
        description: m.timeline_description({ title, year: String(film.year), scenes }),
      };
    case 'cast':
      return {
        title: m.cast_title(),
        description: m.cast_description({ title, count: m.character_count({ count: film.characters.length }) }),
      };
    case 'quotes':
      return {
        title: m.quotes_title(),
        description: m.quotes_description({ title, count: m.quote_count({ count: film.quotes.length }) }),
      };
    case 'sources':
      return {
        title: m.sources_title(),
        description: m.sources_description({ title, count: m.source_count({ count: film.sources.length }) }),
      };
    case 'disputes':
      return {
        title: m.disputes_title(),
        description: m.disputes_description({ title, count: m.dispute_count({ count: film.disputes.length }) }),
      };
    case 'scene':
    case 'character':
    case 'quote':
    case 'source':
      return describeRecord(film, page.kind, page.id);
    case 'missing':
      return { title: m.missing_title(), description: m.missing_text({ path: page.path }) };
  }
}

function describeRecord(film: Film, kind: 'scene' | 'character' | 'quote' | 'source', id: string) {
  const title = tell(film.title);
  const scene = kind === 'scene' ? film.sceneById.get(id) : undefined;
  if (scene) return { title: tell(scene.title), description: tell(scene.summary) };
  const character = kind === 'character' ? film.characterById.get(id) : undefined;
  if (character) {
    const { name, actor } = character;
    return { title: name, description: m.character_description({ name, title, role: tell(character.role), actor }) };
  }
  const quote = kind === 'quote' ? film.quoteById.get(id) : undefined;
  if (quote) {
    const name = quote.speaker.name;
    return {
      title: m.quote_title({ text: inQuotes(quote.text, quote.lang), name }),
      description: m.quote_description({
        name,
        scene: inQuotes(tell(quote.scene.title)),
        wording: wordingName(quote.wording),
        meaning: wordingMeaning(quote.wording),
      }),
    };
  }
  const source = film.sourceById.get(id);
  return {
    title: [source?.title ?? id, source?.publisher].filter((part) => part !== undefined).join(', '),
    description: m.source_description({
      title,
      source: inQuotes(source?.title ?? id),
      scenes: m.scene_count({ count: source?.scenes.length ?? 0 }),
      quotes: m.quote_count({ count: source?.quotes.length ?? 0 }),
      disputes: m.dispute_count({ count: source?.positions.length ?? 0 }),
    }),
  };
}
