import { navigate as navigateTo } from 'wouter/use-browser-location';

import { encode } from './codec.ts';
import type { Route } from './route.ts';
import { fromSite, toSite } from './site.ts';

/** How an entry of the history was left, so that coming back finds it so. */
interface Place {
  readonly scroll: number;
  /** Finds the element that had the focus. */
  readonly focused: () => HTMLElement | undefined;
}

const places = new Map<string, Place>();
let currentKey = '';
let entries = 0;
let shownHref = '';
let shownAddress = '';
let acted = false;

/** The address of a route, ready for `href`; `hash` is the id of a place on the page. */
export function hrefOf(route: Route, hash = ''): string {
  return toSite(encode(route)) + (hash === '' ? '' : `#${hash}`);
}

/** The absolute address of a route, for sharing; `hash` is what stands behind its `#`. */
export function urlOf(route: Route, hash = ''): string {
  return new URL(hrefOf(route, hash), window.location.href).href;
}

/** Whether somebody has pressed something that led here, since this was last asked. */
export function takeAct(): boolean {
  const was = acted;
  acted = false;
  return was;
}

/** Tells which route the page shows, in whatever spelling its address has. */
export function routeShown(route: Route): void {
  shownHref = hrefOf(route);
}

/** Tells whose page is shown: it follows the browser's address, sometimes with a transition between. */
export function addressShown(address: string): void {
  shownAddress = address;
}

/** Whether the page shown is that of the browser's address, and no other is on its way. */
export function isAddressShown(): boolean {
  return shownAddress === currentAddress();
}

function isHere(href: string): boolean {
  const { hash } = window.location;
  return new URL(href, window.location.href).href === window.location.href || href === shownHref + hash;
}

/**
 * Goes to a route. An act that changes nothing adds no entry; `replace` is for typing and for addresses put right.
 */
export function navigate(route: Route, how: 'push' | 'replace' = 'push', hash = ''): void {
  const href = hrefOf(route, hash);
  if (isHere(href)) return;
  shownHref = '';
  if (how === 'replace') {
    navigateTo(href, { replace: true, state: { key: currentKey } });
    return;
  }
  rememberPlace();
  currentKey = freshKey();
  acted = true;
  navigateTo(href, { state: { key: currentKey } });
}

/** Puts the path of the address right, without a new entry; query and place on the page stay as they were typed. */
export function correctPath(path: string): void {
  const { search, hash } = window.location;
  navigateTo(toSite(path) + search + hash, { replace: true, state: { key: currentKey } });
}

/**
 * Starts to look after scrolling and focus across the history.
 * @param onReturn called after back or forward with the place the entry was left at
 * @returns a function that stops it
 */
export function watchHistory(onReturn: (place: Place | undefined) => void): () => void {
  currentKey = keyInState() ?? freshKey();
  window.history.replaceState({ key: currentKey }, '');
  window.history.scrollRestoration = 'manual';
  function onPopState() {
    shownHref = '';
    rememberPlace();
    const key = keyInState();
    currentKey = key ?? freshKey();
    if (key !== undefined) onReturn(places.get(key));
    // A link to a place on the page made a new entry; the browser has gone there itself.
    else window.history.replaceState({ key: currentKey }, '');
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

/** Path and query of the address below the site's base. */
export function currentAddress(): string {
  return currentPath() + window.location.search;
}

/** The path of the address below the site's base. */
export function currentPath(): string {
  return fromSite(window.location.pathname);
}

/** The id of the place on the page that the address names; empty without one. */
export function currentHash(): string {
  const hash = window.location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function rememberPlace() {
  places.set(currentKey, { scroll: window.scrollY, focused: finderOf(document.activeElement) });
}

/** The element itself is gone when its page is left; an id, or the place among the links to one address, is not. */
function finderOf(element: Element | null): Place['focused'] {
  const href = element?.getAttribute('href');
  const selector = element?.id ? `#${CSS.escape(element.id)}` : href ? `a[href="${CSS.escape(href)}"]` : undefined;
  if (selector === undefined) return () => undefined;
  const index = [...document.querySelectorAll(selector)].findIndex((one) => one === element);
  return () => document.querySelectorAll<HTMLElement>(selector)[index];
}

function keyInState(): string | undefined {
  const state: unknown = window.history.state;
  const hasKey = typeof state === 'object' && state !== null && 'key' in state;
  return hasKey && typeof state.key === 'string' ? state.key : undefined;
}

function freshKey(): string {
  entries += 1;
  return `${Date.now().toString(36)}-${entries}`;
}
