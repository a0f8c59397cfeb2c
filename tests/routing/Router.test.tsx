import { act, render, screen } from '@testing-library/react';
import { memo, useEffect } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { createHistory } from '#routing/history/createHistory.ts';
import { pageKey } from '#routing/route.ts';
import { Router, useChangeFilters, useRoute, useRouterHistory } from '#routing/Router.tsx';

import { exampleFilm } from '../support/exampleFile.ts';
import { decodeAddress } from './addresses.ts';
import { travel } from './platform.ts';

const film = exampleFilm();

function WhereAmI() {
  const { route, notices } = useRoute();
  const { with: chosen, q } = route.filters;
  const search = q === '' ? '' : `, searching "${q}"`;
  const bad = notices.map(({ key, value }) => `, not ${key} ${value}`);
  return <p>{`${route.locale}: ${pageKey(route.page)}, with ${chosen.join(' and ')}${search}${bad.join('')}`}</p>;
}

function app(path: string) {
  return (
    <Router film={film} path={path}>
      <WhereAmI />
    </Router>
  );
}

let drawn = 0;

function Chips() {
  const change = useChangeFilters();
  drawn++;
  return <button onClick={() => change((filters) => ({ ...filters, with: [...filters.with, 'mara'] }))}>Mara</button>;
}

const StableChips = memo(Chips);

/** Tells the history what is shown, as the page does. */
function Shown() {
  const { route } = useRoute();
  const history = useRouterHistory();
  useEffect(() => history.routeShown(route), [history, route]);
  return null;
}

describe('the router', () => {
  it('changes the filters of the page that is shown, and whoever asks for that is not drawn anew', () => {
    window.history.replaceState(null, '', '/scene/storm?with=captain');
    render(
      <Router film={film} path="/">
        <WhereAmI />
        <Shown />
        <StableChips />
      </Router>,
    );
    const before = drawn;
    act(() => screen.getByRole('button').click());
    expect(screen.getByText(/scene storm, with .*mara/)).toBeVisible();
    expect(drawn).toBe(before);
  });

  it('gives the route of the address and what of it is bad', () => {
    window.history.replaceState(null, '', '/de/scene/the-rope?with=marie,qqqqq');
    render(app('/'));
    expect(screen.getByText('de: scene the-last-rope, with mara, not with qqqqq')).toBeVisible();
  });

  it('takes a second question mark for a part of the query', () => {
    window.history.replaceState(null, '', '/?q=who?&with=mara');
    render(app('/'));
    expect(screen.getByText('en: timeline, with mara, searching "who?"')).toBeVisible();
  });

  it('follows pushes, replacements, back and forward', async () => {
    render(app('/'));
    const { route } = decodeAddress('/scene/storm?with=mara');
    act(() => createHistory().navigate(route));
    expect(screen.getByText('en: scene storm, with mara')).toBeVisible();
    act(() =>
      createHistory().navigate({ ...route, filters: { ...route.filters, with: ['mara', 'captain'] } }, 'replace'),
    );
    expect(screen.getByText('en: scene storm, with mara and captain')).toBeVisible();
    await act(() => travel(-1));
    expect(screen.getByText('en: timeline, with')).toBeVisible();
    await act(() => travel(1));
    expect(screen.getByText('en: scene storm, with mara and captain')).toBeVisible();
  });

  it('takes the path it is given where there is no address yet', () => {
    window.history.replaceState(null, '', '/cast?with=mara');
    expect(renderToString(app('/de/quotes'))).toContain('de: quotes, with ');
  });

  it('without a router the route is the timeline', () => {
    render(<WhereAmI />);
    expect(screen.getByText('en: timeline, with')).toBeVisible();
  });
});

describe('two addresses show the same page', () => {
  it.each([
    ['/scene/storm', '/scene/storm/?with=mara', true],
    ['/cast', '/de/cast', true],
    ['/no', '/no?q=a', true],
    ['/scene/storm', '/scene/found', false],
    ['/cast', '/quotes', false],
    ['/no', '/nowhere', false],
    ['/scene/qqqqq', '/quote/qqqqq', false],
  ])('%s and %s: %s', (one, other, same) => {
    const [a, b] = [one, other].map((address) => pageKey(decodeAddress(address).route.page));
    expect(a === b).toBe(same);
  });
});
