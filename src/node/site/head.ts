import { pageHeadline, pageTitle } from '#app/document/pageTitle.ts';
import { pageUrls, type PageUrls } from '#app/document/pageUrls.ts';
import type { Film } from '#domain/dataset/film.ts';
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/messages.ts';
import { pageEntry, recordOfPage } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

import { listHeads } from './listHeads.ts';
import { recordHeads } from './recordHeads.ts';

/** What a page says of itself to browsers, chats and search engines. */
export interface Head extends PageUrls {
  readonly title: string;
  /** What the page shows, without the names of film and product. */
  readonly headline: string;
  readonly description: string;
  readonly siteName: string;
  /** Whether search engines should keep the page; an address that leads nowhere should not be. */
  readonly indexed: boolean;
  /** JSON-LD of what it shows, where there is any. */
  readonly data: object | undefined;
}

/**
 * The head of a page, in the language that is set.
 * @throws {Error} when the film does not have the page's record
 */
export function headOf(film: Film, page: Page, locale: Locale): Head {
  const urls = pageUrls(page, locale);
  const { description, data } = contentOf(film, page);
  return {
    ...urls,
    title: pageTitle(film, page),
    headline: pageHeadline(film, page),
    description,
    siteName: m.site_name(),
    indexed: page.kind !== 'missing' && pageEntry(page.kind).indexed,
    data: data && {
      '@context': 'https://schema.org',
      inLanguage: locale,
      url: urls.canonical,
      ...data,
    },
  };
}

function contentOf(film: Film, page: Page): { readonly description: string; readonly data: object | undefined } {
  if (page.kind === 'missing') return { description: m.missing_text({ path: page.path }), data: undefined };
  if (!('id' in page)) {
    const { description, data } = listHeads[page.kind];
    return { description: description(film), data: data(film, description(film)) };
  }
  const head = recordHeads[recordOfPage(page.kind)](film, page.id);
  if (head === undefined) throw new Error(`The film has no ${page.kind} "${page.id}"`);
  return head;
}
