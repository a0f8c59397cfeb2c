import './styles/main.css';

import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

import { App } from '#app/App.tsx';
import { prerenderKey } from '#app/document/prerenderKey.ts';
import { LoadFailed } from '#app/errors/LoadFailed.tsx';
import { fetchPageCode } from '#app/pages/pageCode.ts';
import { filmQuery } from '#data/filmQuery.ts';
import { layoutQuery } from '#data/layoutQuery.ts';
import { setLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { localeOf } from '#routing/codec.ts';
import { currentPath } from '#routing/history/address.ts';
import { isStartPage, tidyPath } from '#routing/pagePath.ts';

const queryClient = new QueryClient();
const rootElement = elementById('root');
const noticeElement = elementById('notice');
const filmUrl = addressIn('film');
const layoutUrl = addressIn('storyline');
const reportTo = addressIn('report');
const reporting =
  reportTo === '' ? undefined : { to: reportTo, version: elementById('report').dataset['version'] ?? '' };
let notice: Root | undefined;

void start();

/** Loads the film, then takes over the prerendered page. Should that fail, the page stays, with a notice above it. */
async function start() {
  setLocale(localeOf(currentPath()));
  const prerendered = rootElement.childElementCount > 0;
  const isTimeline = isStartPage(currentPath());
  if (!prerendered) rootElement.textContent = m.loading();
  try {
    const [film, layout, pages] = await Promise.all([
      queryClient.query(filmQuery(filmUrl)),
      queryClient.query(layoutQuery(layoutUrl)),
      isTimeline || fetchPageCode(),
    ]);
    if (!pages) throw new Error('The code of the page could not be fetched');
    notice?.unmount();
    notice = undefined;
    mount(prerendered && rootElement.dataset['state'] === prerenderKey(film, layout));
  } catch (error) {
    if (!prerendered) rootElement.textContent = '';
    notice ??= createRoot(noticeElement);
    notice.render(<LoadFailed error={error} onRetry={start} page={stateOfPage(prerendered)} />);
  }
}

/** @param fits whether the prerendered page was drawn from just this film and layout; else it is drawn anew */
function mount(fits: boolean) {
  const path = currentPath();
  const app = (
    <App queryClient={queryClient} filmUrl={filmUrl} layoutUrl={layoutUrl} reporting={reporting} path={path} />
  );
  const samePage = fits && rootElement.dataset['path'] === tidyPath(path);
  if (samePage) {
    hydrateRoot(rootElement, app);
    return;
  }
  rootElement.textContent = '';
  createRoot(rootElement).render(app);
}

function stateOfPage(prerendered: boolean) {
  if (!prerendered) return 'none';
  return 'horizon' in document.documentElement.dataset ? 'covered' : 'readable';
}

/** The address that a link of the page names; empty when the page has no such link. */
function addressIn(id: string): string {
  return document.getElementById(id)?.getAttribute('href') ?? '';
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}"`);
  return element;
}
