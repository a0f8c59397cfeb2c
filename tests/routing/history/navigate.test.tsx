import { describe, expect, it } from 'vitest';

import { noFilters, type Filters } from '#domain/filters/filters.ts';
import { currentHash, currentPath, hrefOf, urlOf } from '#routing/history/address.ts';
import { createHistory } from '#routing/history/createHistory.ts';
import type { Page, Route } from '#routing/route.ts';

import { address } from '../platform.ts';

const { navigate, correctPath, routeShown } = createHistory();

const storm: Page = { kind: 'scene', id: 'storm' };

function to(page: Page, filters: Partial<Filters> = {}): Route {
  return { locale: 'en', page, filters: { ...noFilters, ...filters } };
}

/** How many entries the history has more after an act. */
function entriesAddedBy(act: () => void): number {
  const before = window.history.length;
  act();
  return window.history.length - before;
}

describe('an address', () => {
  it('is the route, with the place on the page', () => {
    expect(hrefOf(to(storm, { q: 'a b' }))).toBe('/scene/storm?q=a+b');
    expect(hrefOf({ ...to(storm), locale: 'de' }, 'quotes')).toBe('/de/scene/storm#quotes');
  });

  it('to be shared names the host', () => {
    navigate(to(storm));
    expect(urlOf(to({ kind: 'timeline' }, { with: ['mara'] }))).toBe(`${window.location.origin}/?with=mara`);
  });
});

describe('going to a route', () => {
  it('pushes an entry', () => {
    expect(entriesAddedBy(() => navigate(to(storm, { with: ['mara'] })))).toBe(1);
    expect(address()).toBe('/scene/storm?with=mara');
    expect(currentPath()).toBe('/scene/storm');
  });

  it('replaces the entry when told', () => {
    navigate(to({ kind: 'quotes' }));
    expect(entriesAddedBy(() => navigate(to({ kind: 'quotes' }, { q: 'soup' }), 'replace'))).toBe(0);
    expect(address()).toBe('/quotes?q=soup');
  });

  it.each(['push', 'replace'] as const)('adds no entry when nothing changes (%s)', (how) => {
    const route = to(storm, { with: ['mara', 'jonas'], match: 'all', q: "it's “ü” 100% & (more)!" });
    navigate(route, 'push', 'accounts');
    const state: unknown = window.history.state;
    expect(entriesAddedBy(() => navigate(route, how, 'accounts'))).toBe(0);
    expect(window.history.state).toBe(state);
  });

  it.each([
    ['/scene/the-rope/?match=any&with=marie', 'push'],
    ['/scene/the-rope/?match=any&with=marie#accounts', 'replace'],
  ] as const)('adds no entry when it is shown already, in another spelling: %s (%s)', (spelling, how) => {
    window.history.replaceState(null, '', spelling);
    const route = to({ kind: 'scene', id: 'the-last-rope' }, { with: ['mara'] });
    routeShown(route);
    expect(entriesAddedBy(() => navigate(route, how, currentHash()))).toBe(0);
    expect(address()).toBe(spelling);
    expect(entriesAddedBy(() => navigate(route, 'push', 'quotes'))).toBe(1);
  });

  it('pushes an entry for another place on the same page', () => {
    navigate(to(storm));
    expect(entriesAddedBy(() => navigate(to(storm), 'push', 'accounts'))).toBe(1);
    expect(address()).toBe('/scene/storm#accounts');
  });

  it('can put the path right and leave query and place as they are', () => {
    window.history.replaceState(null, '', '/scene/the-rope/?with=marie#accounts');
    expect(entriesAddedBy(() => correctPath('/scene/the-last-rope'))).toBe(0);
    expect(address()).toBe('/scene/the-last-rope?with=marie#accounts');
  });
});
