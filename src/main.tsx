import './styles/main.css';

import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { App } from '#app/App.tsx';
import type { LoadNotice } from '#app/errors/loadNotice.tsx';
import { loadPage } from '#app/pages/pageLoading.ts';
import { InteractiveStoryline } from '#app/pages/StorylinePanel.tsx';
import { loadAddressParts } from '#app/shell/AddressPart.tsx';
import { loadFilm, type LoadedFilm } from '#data/loadFilm.ts';
import { createLaterSearchService } from '#data/search/laterSearchService.ts';
import { allParts } from '#domain/dataset/filmParts.ts';
import { keepServedHeights } from '#features/storyline/StorylinePlace.tsx';
import { setLocale } from '#i18n/locale.ts';
import { loadMessages, m } from '#i18n/messages.ts';
import { decode, localeOf } from '#routing/codec.ts';
import { currentPath, currentSearch } from '#routing/history/address.ts';
import { tidyPath } from '#routing/pagePath.ts';
import { whenIdle } from '#ui/whenIdle.ts';

import rareLetters from './styles/rest.css?url';

const rootElement = elementById('root');
const noticeElement = elementById('notice');
const settings = rootElement.dataset;
const locale = localeOf(currentPath());
const filmUrl = settings['film'] ?? rootElement.getAttribute(`data-film-${locale}`) ?? '';
const layoutUrl = settings['storyline'] ?? '';
const search = createLaterSearchService(async () => {
  const { createWorkerSearchService } = await import('#data/search/workerSearchService.ts');
  return createWorkerSearchService(settings['dataset'] ?? '');
});
const reporting =
  settings['report'] === undefined ? undefined : { to: settings['report'], version: settings['version'] ?? '' };
/** So many parts of the film are fetched ahead. */
const mostParts = 16;
/** Milliseconds. */
const patience = 1500;
/** Above the page, once the film could not be had. */
let notice: LoadNotice | undefined;

void start();

/** Loads the film, then takes over the prerendered page. Should that fail, the page stays, with a notice above it. */
async function start() {
  const prerendered = rootElement.childElementCount > 0;
  const loading = loadFilm(filmUrl);
  // It is told below that it failed.
  loading.catch(() => undefined);
  await loadMessages(locale);
  setLocale(locale);
  if (!prerendered) rootElement.textContent = m.loading();
  try {
    const loaded = await loading;
    const { film, parts } = loaded;
    await loadPage(decode(currentPath(), currentSearch(), film).route.page, film, parts);
    if (currentSearch() !== '') await whatQueryShows();
    notice?.takeOff();
    mount(loaded, prerendered && loaded.isBuilt);
    void fetchLayout();
    whenIdle(() => fetchTheRest(loaded));
  } catch (error) {
    if (!prerendered) rootElement.textContent = '';
    notice ??= await loadNotice();
    notice?.show(error, start, stateOfPage(prerendered));
  }
}

/** What tells of a failure in full; where that cannot be had either, a line says what it can. */
async function loadNotice(): Promise<LoadNotice | undefined> {
  try {
    const { createLoadNotice } = await import('#app/errors/loadNotice.tsx');
    return createLoadNotice(noticeElement);
  } catch {
    noticeElement.role = 'alert';
    noticeElement.textContent = m.fail_unreachable();
    return undefined;
  }
}

/** @param fits whether the prerendered page was drawn from just this film; else it is drawn anew */
function mount({ film, parts }: LoadedFilm, fits: boolean) {
  const path = tidyPath(currentPath());
  const app = <App film={film} parts={parts} layoutUrl={layoutUrl} search={search} reporting={reporting} path={path} />;
  const samePage = fits && settings['path'] === path;
  if (samePage) {
    keepServedHeights();
    // In slices, so that what is pressed meanwhile is answered.
    startTransition(() => void hydrateRoot(rootElement, app));
    return;
  }
  document.documentElement.lang = locale;
  rootElement.textContent = '';
  createRoot(rootElement).render(app);
}

/**
 * A query changes what the chart shows, and may have a horizon or a notice shown. Were code and layout for them not
 * there then, their places would be empty for a moment; they are not waited for longer than that.
 */
function whatQueryShows(): Promise<unknown> {
  const parts = Promise.allSettled([InteractiveStoryline.load(), loadAddressParts(), fetchLayout()]);
  return Promise.race([parts, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** It may be late or fail: the chart alone waits for it. */
async function fetchLayout() {
  const slices = settings['slices']?.split(' ').map(Number) ?? [];
  const layouts = await import('#data/layoutQuery.ts').catch(() => undefined);
  await layouts?.fetchLayout(layoutUrl, slices);
}

/** What later pages need, and rare letters: fetched ahead, code not yet run; of a long film its first parts. */
function fetchTheRest({ film, parts }: LoadedFilm) {
  // Whoever wants one that cannot be had is told so.
  parts.load(allParts(film).slice(0, mostParts)).catch(() => undefined);
  link('stylesheet', rareLetters);
  for (const href of settings['later']?.split(' ') ?? []) link('prefetch', href);
}

function link(rel: 'prefetch' | 'stylesheet', href: string) {
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));
}

function stateOfPage(prerendered: boolean) {
  if (!prerendered) return 'none';
  return 'horizon' in document.documentElement.dataset ? 'covered' : 'readable';
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}"`);
  return element;
}
