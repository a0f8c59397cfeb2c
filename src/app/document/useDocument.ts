import { useEffect, useState } from 'react';

import { pageKey, type Route } from '#routing/route.ts';
import type { FilmViews } from '#shared/FilmContext.tsx';

import { filmTitle, pageTitle } from './pageTitle.ts';
import { pageUrls } from './pageUrls.ts';

/** What a built page says of itself, for those that read no further: search engines and chats. */
const descriptions =
  'script[type="application/ld+json"], meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';

/**
 * Keeps title, addresses and descriptions of the document those of the page.
 * @param isLoaded whether all is there that the page is drawn with
 */
export function useDocument({ fullFilm, visibleFilm }: FilmViews, { locale, page }: Route, isLoaded: boolean): void {
  const key = pageKey(page);
  const [firstKey] = useState(key);

  useEffect(() => {
    const { canonical, alternates } = pageUrls(page, locale);
    document.title = isLoaded ? pageTitle(visibleFilm, page) : filmTitle(visibleFilm);
    point('link[rel="canonical"]', canonical);
    for (const { hreflang, href } of alternates) point(`link[rel="alternate"][hreflang="${hreflang}"]`, href);
  }, [visibleFilm, locale, page, isLoaded]);

  // They are true of the first page alone, and tell of what a horizon hides.
  const outdated = key !== firstKey || visibleFilm !== fullFilm;
  useEffect(() => {
    if (!outdated) return;
    for (const element of document.querySelectorAll(descriptions)) element.remove();
  }, [outdated]);

  // Tells style sheets and tests that the page answers now.
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
}

function point(selector: string, href: string) {
  document.head.querySelector(selector)?.setAttribute('href', href);
}
