import { act, cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { sliceQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import { placeGeometry } from '#features/storyline/geometry.ts';
import { lowMeasures } from '#features/storyline/measures.ts';

import { provideSlices, sliced } from '../support/longFilm.ts';
import { pageTitle, renderWithLayout, statusSaying } from '../support/renderExplorer.tsx';
import { serve } from '../support/servedFilm.ts';
import { chart, columns, lineNames } from '../support/storylineChart.ts';
import { madeUpFilm } from '../support/storylineFilms.ts';

const film = madeUpFilm(1, { characters: 6, steps: 125 });
const words = 'Drawing the lines …';

function size() {
  const drawing = within(chart()).getByRole('group', { name: /^One line a character/ });
  return ['width', 'viewBox'].map((name) => drawing.getAttribute(name));
}

afterEach(() => vi.unstubAllGlobals());

describe('the storyline of a film whose layout lies in slices', () => {
  it('is drawn of those in view, and asks for no others', () => {
    const fetch = serve(() => new Promise(() => undefined));
    provideSlices(film, 80, [1]);
    renderWithLayout('/', film);
    expect(columns().length).toBeGreaterThan(40);
    expect(lineNames()).not.toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
    expect(chart()).not.toHaveTextContent(words);
  });

  it('is as high and wide low as if it were whole', () => {
    provideSlices(film, 30);
    renderWithLayout('/scene/scene-60', film);
    const { width, height } = placeGeometry(film, sliced(film, 30).layout, lowMeasures);
    expect(size()).toEqual([`${width / 16}em`, `0 0 ${width} ${height}`]);
  });

  it.each([
    ['does not come', () => new Promise<Response>(() => undefined)],
    ['is missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['is broken', () => Promise.resolve(new Response('{"key":'))],
  ])('keeps its place and says so while a slice %s, and the page works', async (_, answer) => {
    provideSlices(film, 80);
    renderWithLayout('/', film);
    const whole = size();
    cleanup();

    const fetch = serve(answer);
    provideSlices(film, 80, [0]);
    const user = renderWithLayout('/', film);
    await waitFor(() => expect(fetch).toHaveBeenCalled());
    expect(size()).toEqual(whole);
    expect(chart()).toContainElement(statusSaying(words));
    await user.click(within(chart()).getByRole('button', { name: 'Show as table' }));
    expect(within(chart()).getByRole('table')).toBeVisible();

    act(() => {
      queryClient.setQueryData(sliceQuery(film.id, 0).queryKey, sliced(film, 80).slices[0]);
    });
    await waitFor(() => expect(columns().length).toBeGreaterThan(40));
    expect(size()).toEqual(whole);
    expect(chart()).not.toHaveTextContent(words);
  });

  it('is not drawn from a slice of another state of the film', () => {
    serve(() => new Promise(() => undefined));
    provideSlices(film, 80);
    queryClient.setQueryData(sliceQuery(film.id, 0).queryKey, { ...sliced(film, 80).slices[0]!, key: 'another' });
    renderWithLayout('/', film);
    expect(chart()).toContainElement(statusSaying(words));
  });

  it('has the slices around a scene on its page, and leads to others', async () => {
    serve(() => new Promise(() => undefined));
    provideSlices(film, 20, [0, 1]);
    const user = renderWithLayout('/scene/scene-100', film);
    expect(within(chart()).getAllByRole('link', { current: 'page' })).toHaveLength(1);
    const [neighbour] = columns().filter((link) => link.dataset['scene'] === 'scene-101');
    await user.click(neighbour!);
    expect(pageTitle().closest('article')).toBeVisible();
    expect(within(chart()).getByRole('link', { current: 'page' })).toHaveAttribute('data-scene', 'scene-101');
  });

  it('ends at the horizon', () => {
    provideSlices(film, 40);
    renderWithLayout('/?upto=scene-49', film);
    expect(columns()).toHaveLength(50);
  });
});
