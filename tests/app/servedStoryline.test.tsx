import { act, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { App } from '#app/App.tsx';
import { fetchPageCode } from '#app/pages/pageCode.ts';
import { InteractiveStoryline } from '#app/pages/StorylinePanel.tsx';
import { layoutQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import { createSearchService } from '#data/search/searchService.ts';
import { layOutFilm } from '#domain/storyline/layout.ts';
import { pageKinds } from '#routing/pages.ts';

import { exampleFilm } from '../support/exampleFile.ts';
import { serve } from '../support/servedFilm.ts';
import { servedHtml } from '../support/servedHtml.ts';
import { chart, column, columns } from '../support/storylineChart.ts';

const film = exampleFilm();
const errors: unknown[] = [];
let root: Root | undefined;

/** Opens the prerendered page of an address, whose film has come but not its layout. */
async function openServed(path: string, address = path): Promise<void> {
  window.history.replaceState(null, '', address);
  const parts = { film, layoutUrl: film.id, search: createSearchService(film), path };
  const place = document.body.appendChild(document.createElement('div'));
  queryClient.setQueryData(layoutQuery(film.id).queryKey, layOutFilm(film));
  place.innerHTML = await servedHtml(<App {...parts} />);
  queryClient.clear();
  act(() => {
    root = hydrateRoot(place, <App {...parts} />, {
      onRecoverableError: (error) => errors.push(error),
    });
  });
}

beforeEach(async () => {
  await Promise.all([InteractiveStoryline.load(), ...pageKinds.map(fetchPageCode)]);
  errors.length = 0;
  // React warns, while it is developed with, of two renderers in one process; what else it has to say is in `errors`.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  serve(() => new Promise(() => undefined));
});

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the storyline of a page whose layout does not come', () => {
  it('stays as it was served, and the page answers', async () => {
    await openServed('/scene/galley');
    expect(columns()).toHaveLength(6);
    expect(column('Found')).toHaveAttribute('href', '/scene/found');
    expect(document.documentElement).toHaveAttribute('data-ready');
    expect(chart()).not.toHaveTextContent('Drawing the lines …');

    const served = column('Found');
    expect(document.querySelector('[data-late]')).not.toBeNull();
    act(() => {
      queryClient.setQueryData(layoutQuery(film.id).queryKey, layOutFilm(film));
    });
    // What stood there answers now.
    await waitFor(() => expect(document.querySelector('[data-late]')).toBeNull());
    expect(column('Found')).toBe(served);
    expect(columns()).toHaveLength(6);
    expect(errors).toEqual([]);
  });

  it('goes where a horizon hides some of it, and its place says that it is being drawn', async () => {
    await openServed('/', '/?upto=galley');
    expect(chart()).toHaveTextContent('Drawing the lines …');
    expect(within(chart()).queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByText('The shore')).not.toBeInTheDocument();
    expect(errors).toEqual([]);
  });
});
