import { render, screen } from '@testing-library/react';
import { ViewTransition } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import { createHistory } from '#routing/history/createHistory.ts';
import { pageKey } from '#routing/route.ts';
import { Router, useRoute } from '#routing/Router.tsx';

import { exampleFilm } from '../support/exampleFile.ts';
import { decodeAddress } from './addresses.ts';
import { browserWithViewTransitions, forgetViewTransitions } from './viewTransitions.ts';

const film = exampleFilm();

function Shown() {
  return <p>{pageKey(useRoute().route.page)}</p>;
}

/** As pages do; what changes without a motion is at rest. */
const moves = { next: 'auto', previous: 'auto', page: 'auto', default: 'none' } as const;

function show(at: string) {
  window.history.replaceState(null, '', at);
  render(
    <Router film={film} path={at}>
      <ViewTransition default="none" update={moves}>
        <Shown />
      </ViewTransition>
    </Router>,
  );
}

afterEach(forgetViewTransitions);

describe('a move to another address', () => {
  it.each([
    ['/scene/galley', '/scene/storm', 'scene storm', 'next'],
    ['/scene/landing', '/scene/storm', 'scene storm', 'previous'],
    ['/', '/cast', 'cast', 'page'],
  ])('from %s to %s is a transition that says which way it goes', async (from, to, shown, motion) => {
    const started = browserWithViewTransitions();
    show(from);
    createHistory().navigate(decodeAddress(to).route);
    expect(await screen.findByText(shown)).toBeVisible();
    expect(started).toEqual([[motion]]);
  });

  it.each([
    ['only the filters change', '/?with=mara', 'timeline', {}],
    ['no motion is wanted', '/cast', 'cast', { reducedMotion: true }],
    ['something still moves', '/cast', 'cast', { moving: true }],
  ] as const)('is there at once where %s', async (_, to, shown, browser) => {
    const started = browserWithViewTransitions(browser);
    show('/');
    createHistory().navigate(decodeAddress(to).route);
    expect(await screen.findByText(shown)).toBeVisible();
    expect(started).toEqual([]);
  });
});
