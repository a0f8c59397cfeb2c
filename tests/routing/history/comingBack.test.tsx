import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createHistory, type History } from '#routing/history/createHistory.ts';

import { decodeAddress } from '../addresses.ts';
import { address, arrival, travel } from '../platform.ts';

const storm = decodeAddress('/scene/storm').route;

const onReturn = vi.fn<Parameters<History['watch']>[0]>();
let history: History;
let stop: () => void;

/** The place that the last return was told of. */
function returned() {
  const place = onReturn.mock.lastCall?.[0];
  return place && { scroll: place.scroll, focused: place.focused() };
}

beforeEach(() => {
  onReturn.mockReset();
  history = createHistory();
  stop = history.watch(onReturn);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
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
    history.navigate(storm);
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
    history.navigate(storm);
    page.rerender(<p>Another page</p>);
    page.rerender(<main>{links}</main>);
    await travel(-1);
    expect(returned()?.focused).toBe(screen.getByRole('link', { name: 'two' }));
  });

  it('keeps the place of an entry that was replaced', async () => {
    vi.stubGlobal('scrollY', 40);
    history.navigate(decodeAddress('/?q=so').route, 'replace');
    history.navigate(decodeAddress('/?q=soup').route, 'replace');
    history.navigate(storm);
    await travel(-1);
    expect(address()).toBe('/?q=soup');
    expect(returned()).toEqual({ scroll: 40, focused: undefined });
  });

  it('finds no focus where none was, or where nothing tells it again', async () => {
    render(<button>Nameless</button>);
    history.navigate(storm);
    screen.getByRole('button').focus();
    await travel(-1);
    expect(returned()?.focused).toBeUndefined();
    await travel(1);
    expect(returned()?.focused).toBeUndefined();
  });

  it('to an entry of somebody else is no return', async () => {
    window.history.pushState({ key: 7 }, '', '/cast');
    history.navigate(storm);
    window.history.pushState('theirs', '', '/disputes');
    await travel(-2);
    expect(onReturn).not.toHaveBeenCalled();
  });

  it('is not what a link to a place on the page does, but works across its entry', async () => {
    history.navigate(storm);
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
    history.navigate(storm);
    const state: unknown = window.history.state;
    stop();
    history = createHistory();
    stop = history.watch(onReturn);
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
    history.navigate(storm);
    stop();
    await travel(-1);
    window.dispatchEvent(new Event('pagehide'));
    expect(returned()).toBeUndefined();
    expect(window.history.scrollRestoration).toBe('manual');
  });
});
