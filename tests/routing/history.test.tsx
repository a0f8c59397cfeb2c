import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type Filters, noFilters } from '#domain/filters.ts';
import { correctPath, currentHash, currentPath, hrefOf, navigate, routeShown, urlOf, watchHistory } from '#routing/history.ts';
import type { Page, Route } from '#routing/route.ts';

import { address, arrival, travel } from './platform.ts';

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

const onReturn = vi.fn<Parameters<typeof watchHistory>[0]>();
let stop: () => void;

/** The place that the last return was told of. */
function returned() {
  const place = onReturn.mock.lastCall?.[0];
  return place && { scroll: place.scroll, focused: place.focused() };
}

beforeEach(() => {
  onReturn.mockReset();
  stop = watchHistory(onReturn);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

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

describe('coming back', () => {
  it('finds scroll and focus as the entry was left, and so does going forward again', async () => {
    render(
      <>
        <button id="chip:mara">Mara</button>
        <a href="/scene/storm?q=%22a%22">The storm</a>
      </>,
    );
    vi.stubGlobal('scrollY', 300);
    screen.getByRole('button').focus();
    navigate(to(storm));
    vi.stubGlobal('scrollY', 70);
    screen.getByRole('link').focus();
    await travel(-1);
    expect(address()).toBe('/');
    expect(returned()).toEqual({ scroll: 300, focused: screen.getByRole('button') });
    vi.stubGlobal('scrollY', 310);
    await travel(1);
    expect(address()).toBe('/scene/storm');
    expect(returned()).toEqual({ scroll: 70, focused: screen.getByRole('link') });
    await travel(-1);
    expect(returned()).toMatchObject({ scroll: 310 });
  });

  it('finds the focus on the page drawn anew, among links to one address', async () => {
    const links = ['one', 'two', 'three'].map((name) => (
      <a key={name} href="/scene/storm">
        {name}
      </a>
    ));
    const page = render(<main>{links}</main>);
    screen.getByRole('link', { name: 'two' }).focus();
    navigate(to(storm));
    page.rerender(<p>Another page</p>);
    page.rerender(<main>{links}</main>);
    await travel(-1);
    expect(returned()?.focused).toBe(screen.getByRole('link', { name: 'two' }));
  });

  it('keeps the place of an entry that was replaced', async () => {
    vi.stubGlobal('scrollY', 40);
    navigate(to({ kind: 'timeline' }, { q: 'so' }), 'replace');
    navigate(to({ kind: 'timeline' }, { q: 'soup' }), 'replace');
    navigate(to(storm));
    await travel(-1);
    expect(address()).toBe('/?q=soup');
    expect(returned()).toEqual({ scroll: 40, focused: undefined });
  });

  it('finds no focus where none was, or where nothing tells it again', async () => {
    render(<button>Nameless</button>);
    navigate(to(storm));
    screen.getByRole('button').focus();
    await travel(-1);
    expect(returned()?.focused).toBeUndefined();
    await travel(1);
    expect(returned()?.focused).toBeUndefined();
  });

  it('to an entry of somebody else is no return', async () => {
    window.history.pushState({ key: 7 }, '', '/cast');
    navigate(to(storm));
    window.history.pushState('theirs', '', '/disputes');
    await travel(-2);
    expect(onReturn).not.toHaveBeenCalled();
  });

  it('is not what a link to a place on the page does, but works across its entry', async () => {
    navigate(to(storm));
    vi.stubGlobal('scrollY', 50);
    await arrival(() => window.location.assign('#accounts'));
    expect(address()).toBe('/scene/storm#accounts');
    expect(onReturn).not.toHaveBeenCalled();
    vi.stubGlobal('scrollY', 900);
    await travel(-1);
    expect(returned()).toMatchObject({ scroll: 50 });
    await travel(1);
    expect(returned()).toMatchObject({ scroll: 900 });
  });

  it('leaves an entry that is known already as it is, when the page was loaded anew', () => {
    navigate(to(storm));
    const state: unknown = window.history.state;
    stop();
    stop = watchHistory(onReturn);
    expect(window.history.state).toEqual(state);
  });

  it('is left to the browser for a page that is gone for good, and is ours again should it return', () => {
    expect(window.history.scrollRestoration).toBe('manual');
    window.dispatchEvent(new Event('pagehide'));
    expect(window.history.scrollRestoration).toBe('auto');
    window.dispatchEvent(new Event('pageshow'));
    expect(window.history.scrollRestoration).toBe('manual');
  });

  it('is not looked after any more once it is stopped', async () => {
    navigate(to(storm));
    stop();
    await travel(-1);
    window.dispatchEvent(new Event('pagehide'));
    expect(returned()).toBeUndefined();
    expect(window.history.scrollRestoration).toBe('manual');
  });
});
