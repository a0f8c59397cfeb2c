import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, type ProfilerOnRenderCallback, type ReactNode } from 'react';
import { expect } from 'vitest';

import { App } from '#app/App.tsx';
import { fetchPageCode } from '#app/pages/pageCode.ts';
import { NoQuoteFound } from '#app/pages/QuotesPage.tsx';
import { InteractiveStoryline } from '#app/pages/StorylinePanel.tsx';
import { NoSceneFound } from '#app/pages/TimelinePage.tsx';
import { loadAddressParts } from '#app/shell/AddressPart.tsx';
import { ShortcutsDialog } from '#app/shell/Footer.tsx';
import { TextMatching } from '#app/TextFiltering.tsx';
import { layoutQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import { createSearchService, type SearchService } from '#data/search/searchService.ts';
import type { Film } from '#domain/dataset/film.ts';
import { layOutFilm } from '#domain/storyline/layout.ts';
import { Asking } from '#features/search/SearchBox.tsx';
import { LongTimeline } from '#features/timeline/Timeline.tsx';
import { locales, setLocale } from '#i18n/locale.ts';
import { loadMessages } from '#i18n/messages.ts';
import { localeOf } from '#routing/codec.ts';
import { currentPath } from '#routing/history/address.ts';
import { pageKinds } from '#routing/pages.ts';

import { exampleFilm } from './exampleFile.ts';

// As for a visitor who has been here for a moment.
await Promise.all([
  InteractiveStoryline.load(),
  TextMatching.load(),
  ShortcutsDialog.load(),
  loadAddressParts(),
  NoSceneFound.load(),
  NoQuoteFound.load(),
  LongTimeline.load(),
  Asking.load(),
  ...[...pageKinds, 'missing' as const].map(fetchPageCode),
  ...locales.map(loadMessages),
]);

/**
 * Opens an address of the explorer, as for a visitor whose film has arrived.
 * @param beside what else stands on the host's page
 * @param reportTo where reports go, if anybody takes them
 * @param search what answers the search and the text filter
 * @param onDrawn told of everything that React draws
 * @returns the visitor, who has a clipboard
 */
export function renderExplorer(
  address: string,
  film: Film = exampleFilm(),
  beside?: ReactNode,
  reportTo?: string,
  search: SearchService = createSearchService(film),
  onDrawn: ProfilerOnRenderCallback = () => undefined,
) {
  queryClient.clear();
  queryClient.setQueryData(layoutQuery(film.id).queryKey, layOutFilm(film));
  return renderWithLayout(address, film, { beside, reportTo, search, onDrawn });
}

interface Surroundings {
  readonly beside?: ReactNode;
  readonly reportTo?: string | undefined;
  readonly search?: SearchService;
  readonly onDrawn?: ProfilerOnRenderCallback;
}

/** The same, for a visitor who has got what there is of the layout by now. */
export function renderWithLayout(
  address: string,
  film: Film,
  { beside, reportTo, search = createSearchService(film), onDrawn = () => undefined }: Surroundings = {},
) {
  window.history.replaceState(null, '', address);
  setLocale(localeOf(currentPath()));
  render(
    <Profiler id="explorer" onRender={onDrawn}>
      <App
        film={film}
        layoutUrl={film.id}
        search={search}
        reporting={reportTo === undefined ? undefined : { to: reportTo, version: '0a1b2c' }}
        path={currentPath()}
      />
      {beside}
    </Profiler>,
  );
  return userEvent.setup();
}

/** Waits until the lists show what the text of the address finds. */
export async function textFiltered(): Promise<void> {
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
}

/** A toggle button of a filter, by how its name begins. */
export function chip(name: string, group = 'Who is in the scene'): HTMLElement {
  return within(screen.getByRole('group', { name: group })).getByRole('button', { name: new RegExp(`^${name}\\b`) });
}

/** The one status line that says this. */
export function statusSaying(words: RegExp | string): HTMLElement {
  const saying = screen.getAllByRole('status').filter((line) => line.textContent.match(words));
  if (saying.length !== 1) throw new Error(`${saying.length} status lines say ${String(words)}`);
  return saying[0]!;
}

/** The title of the page. */
export function pageTitle(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}

/** The titles of the scenes in the timeline, in order. */
export function shownScenes(): readonly string[] {
  return screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
}
