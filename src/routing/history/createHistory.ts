import { navigate as navigateBrowser } from 'wouter/use-browser-location';

import type { Route } from '../route.ts';
import { toSite } from '../site.ts';
import { currentAddress, hrefOf } from './address.ts';
import { currentPlace, type Place } from './place.ts';

/** What the page shows: it follows the browser's address, sometimes with a transition between. */
type View =
  /** The page of an address, whose route has this `href` in whatever spelling the address is written. */
  | { readonly kind: 'settled'; readonly address: string; readonly href: string }
  /** Still the page of an address; another route is on its way. */
  | { readonly kind: 'leaving'; readonly address: string };

interface State {
  /** Key of the browser's entry that is looked at; the same in its `history.state`. */
  readonly entry: string;
  readonly view: View;
  /** The route that the page shows. */
  readonly route: Route | undefined;
  /** `unchecked` after a push: what was pressed, and had the focus, may be gone with what it changed. */
  readonly focus: 'kept' | 'unchecked';
}

/** The browser's history as the explorer uses it. */
export interface History {
  /** Goes to a route. An act that changes nothing adds no entry; `replace` is for typing. */
  readonly navigate: (route: Route, how?: 'push' | 'replace', hash?: string) => void;
  /** Puts the path of the address right, without a new entry; query and place on the page stay as they were typed. */
  readonly correctPath: (path: string) => void;
  /**
   * Starts to look after scrolling and focus across the history.
   * @param onReturn called after back or forward with the place the entry was left at
   * @returns a function that stops it
   */
  readonly watch: (onReturn: (place: Place | undefined) => void) => () => void;
  /** Tells whose page is shown. */
  readonly addressShown: (address: string) => void;
  /** Tells which route the page shows. */
  readonly routeShown: (route: Route) => void;
  /** The route that was told last; undefined before the first. */
  readonly shownRoute: () => Route | undefined;
  /** Whether the page shown is that of the browser's address, and no other is on its way. */
  readonly isAddressShown: () => boolean;
  /** Whether the focus may have been lost since this was last asked. */
  readonly takeFocusCheck: () => boolean;
}

/** A history of its own state: a page has one, and so has each test. It does nothing before it is asked to. */
export function createHistory(): History {
  const places = new Map<string, Place>();
  let state: State = { entry: '', view: { kind: 'leaving', address: '' }, route: undefined, focus: 'kept' };

  function change(next: Partial<State>) {
    state = { ...state, ...next };
  }

  function leaving(): View {
    return { kind: 'leaving', address: state.view.address };
  }

  function isHere(href: string): boolean {
    const { href: here, hash } = window.location;
    const isShown = state.view.kind === 'settled' && href === state.view.href + hash;
    return isShown || new URL(href, here).href === here;
  }

  function navigate(route: Route, how: 'push' | 'replace' = 'push', hash = '') {
    const href = hrefOf(route, hash);
    if (isHere(href)) return;
    if (how === 'replace') {
      change({ view: leaving() });
      replaceAddress(href);
      return;
    }
    places.set(state.entry, currentPlace());
    change({ view: leaving(), entry: freshKey(), focus: 'unchecked' });
    navigateBrowser(href, { state: { key: state.entry } });
  }

  function correctPath(path: string) {
    const { search, hash } = window.location;
    replaceAddress(toSite(path) + search + hash);
  }

  function replaceAddress(href: string) {
    navigateBrowser(href, { replace: true, state: { key: state.entry } });
  }

  function watch(onReturn: (place: Place | undefined) => void) {
    change({ entry: keyInBrowser() ?? freshKey() });
    window.history.replaceState({ key: state.entry }, '');
    window.history.scrollRestoration = 'manual';
    function onPopState() {
      places.set(state.entry, currentPlace());
      const key = keyInBrowser();
      change({ view: leaving(), entry: key ?? freshKey() });
      if (key !== undefined) onReturn(places.get(key));
      // A link to a place on the page made a new entry; the browser has gone there itself.
      else window.history.replaceState({ key: state.entry }, '');
    }
    // A page that is left for good, or reloaded, is the browser's own to restore.
    function onPageHide() {
      window.history.scrollRestoration = 'auto';
    }
    function onPageShow() {
      window.history.scrollRestoration = 'manual';
    }
    window.addEventListener('popstate', onPopState);
    window.addEventListener('pagehide', onPageHide);
    window.addEventListener('pageshow', onPageShow);
    return () => {
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('pagehide', onPageHide);
      window.removeEventListener('pageshow', onPageShow);
    };
  }

  return {
    navigate,
    correctPath,
    watch,
    addressShown: (address) => change({ view: { ...state.view, address } }),
    routeShown: (route) =>
      change({ route, view: { kind: 'settled', address: state.view.address, href: hrefOf(route) } }),
    shownRoute: () => state.route,
    isAddressShown: () => state.view.address === currentAddress(),
    takeFocusCheck: () => {
      const isUnchecked = state.focus === 'unchecked';
      change({ focus: 'kept' });
      return isUnchecked;
    },
  };
}

function keyInBrowser(): string | undefined {
  const state: unknown = window.history.state;
  const hasKey = typeof state === 'object' && state !== null && 'key' in state;
  return hasKey && typeof state.key === 'string' ? state.key : undefined;
}

/** A key that no entry of this tab has, not even one from before a reload. */
function freshKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
