import type { Film } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { recordOfPage } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

import { listTexts, recordTexts } from './pageTexts.ts';

/** The title of a page for a tab, a bookmark or a chat: what it shows, the film, the product. */
export function pageTitle(film: Film, page: Page): string {
  const headline = pageHeadline(film, page);
  const parts = page.kind === 'timeline' ? [headline] : [headline, localize(film.title)];
  return [...parts, m.site_name()].join(' · ');
}

/** The title of a page of which no more can be said. */
export function filmTitle(film: Film): string {
  return [localize(film.title), m.site_name()].join(' · ');
}

/** What a page shows, in a few words. */
export function pageHeadline(film: Film, page: Page): string {
  if (page.kind === 'missing') return m.missing_title();
  if (!('id' in page)) return listTexts[page.kind].headline(film);
  // A record past the horizon keeps its title to itself.
  return recordTexts[recordOfPage(page.kind)].headline(film, page.id) ?? m.beyond_title();
}

/** What a link to a page is called. */
export function pageName(film: Film, page: Page): string {
  if (page.kind === 'missing') return page.path;
  if (!('id' in page)) return listTexts[page.kind].name();
  return recordTexts[recordOfPage(page.kind)].name(film, page.id) ?? page.id;
}
