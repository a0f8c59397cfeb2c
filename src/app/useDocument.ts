import { useEffect } from 'react';

import type { Film } from '#domain/linked.ts';
import type { Route } from '#routing/route.ts';

import { headOf } from './head.ts';

/** Keeps title, language, description and canonical address of the document those of the page. */
export function useDocument(film: Film, route: Route): void {
  useEffect(() => {
    const head = headOf(film, route);
    document.title = head.title;
    document.documentElement.lang = route.locale;
    set('meta[name="description"]', 'content', head.description);
    set('link[rel="canonical"]', 'href', head.canonical);
    for (const { hreflang, href } of head.alternates) {
      set(`link[rel="alternate"][hreflang="${hreflang}"]`, 'href', href);
    }
  }, [film, route]);

  // Tells style sheets and tests that the page answers now.
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
}

function set(selector: string, attribute: string, value: string) {
  document.head.querySelector(selector)?.setAttribute(attribute, value);
}
