import { encode } from '../codec.ts';
import { tidyPath } from '../pagePath.ts';
import type { Route } from '../route.ts';
import { fromSite, toSite } from '../site.ts';

/** The address of a route, ready for `href`; `hash` is the id of a place on the page. */
export function hrefOf(route: Route, hash = ''): string {
  return toSite(encode(route)) + (hash === '' ? '' : `#${hash}`);
}

/** The absolute address of a route, for sharing; `hash` is what stands behind its `#`. */
export function urlOf(route: Route, hash = ''): string {
  return new URL(hrefOf(route, hash), window.location.href).href;
}

/** Path and query of the browser's address below the site's base; what a host adds to the path, a slash, is left out. */
export function currentAddress(): string {
  return tidyPath(currentPath()) + currentSearch();
}

/** The path of the browser's address below the site's base. */
export function currentPath(): string {
  return fromSite(window.location.pathname);
}

/** The query of the browser's address, with its `?`; empty without one. */
export function currentSearch(): string {
  return window.location.search;
}

/** The id of the place on the page that the browser's address names; empty without one. */
export function currentHash(): string {
  const hash = window.location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
