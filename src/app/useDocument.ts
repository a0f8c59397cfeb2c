import { useEffect } from 'react';

import type { Film } from '#domain/linked.ts';
import type { Route } from '#routing/route.ts';

import { addressesOf } from './addresses.ts';
import { titleOf } from './title.ts';

/** Keeps title, language and addresses of the document those of the page. */
export function useDocument(film: Film, { locale, page }: Route): void {
  useEffect(() => {
    const { canonical, alternates } = addressesOf(page, locale);
    document.title = titleOf(film, page);
    document.documentElement.lang = locale;
    point('link[rel="canonical"]', canonical);
    for (const { hreflang, href } of alternates) point(`link[rel="alternate"][hreflang="${hreflang}"]`, href);
  }, [film, locale, page]);

  // Tells style sheets and tests that the page answers now.
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
}

function point(selector: string, href: string) {
  document.head.querySelector(selector)?.setAttribute('href', href);
}
