import { useEffect, useMemo, useState, ViewTransition } from 'react';

import type { SearchService } from '#data/search/searchService.ts';
import type { Film } from '#domain/dataset/film.ts';
import { everyPart, type FilmParts } from '#domain/dataset/filmParts.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { SearchServiceProvider } from '#features/search/SearchServiceContext.tsx';
import { pageKey, type Page } from '#routing/route.ts';
import { Router, useRoute } from '#routing/Router.tsx';
import { FilmProvider } from '#shared/FilmContext.tsx';
import { ReportingProvider, type Reporting } from '#shared/ReportingContext.tsx';
import { syncClassSet } from '#state/classSet.ts';
import { useSetHovered } from '#state/hover.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

import { useDocument } from './document/useDocument.ts';
import { useHistory } from './document/useHistory.ts';
import { useLateFonts } from './document/useLateFonts.ts';
import { useThemeAttribute } from './document/useThemeAttribute.ts';
import { PageFailed } from './errors/PageFailed.tsx';
import { canRender, isLoaded, loadWantedPage } from './pages/pageLoading.ts';
import { PageSwitch } from './pages/PageSwitch.tsx';
import { PageFrame } from './shell/PageFrame.tsx';
import { TextFiltering } from './TextFiltering.tsx';

/** One page fades into another; what moves within a page is for the page to say. */
const pageMotion = { page: 'fade', default: 'none' } as const;

interface AppProps {
  readonly film: Film;
  /** The parts of the film; without them it is there as a whole. */
  readonly parts?: FilmParts;
  /** Address of the storyline layout made at build time; empty when there is none. */
  readonly layoutUrl: string;
  /** Answers what needs the texts of the whole film. */
  readonly search: SearchService;
  /** Where reports about a line go; undefined when nobody takes any. */
  readonly reporting?: { readonly to: string; readonly version: string } | undefined;
  /** The page's path below the base, as it was prerendered. */
  readonly path: string;
}

/** The explorer of a film. */
export function App({ film, parts = everyPart, layoutUrl, search, reporting, path }: AppProps) {
  const pages = useMemo(() => pagesOf(film, parts), [film, parts]);
  const taken = useMemo(() => reporting && reportingOn(film, reporting), [film, reporting]);
  return (
    <ReportingProvider value={taken}>
      <Router film={film} path={path} pages={pages}>
        <Pages film={film} parts={parts} layoutUrl={layoutUrl} search={search} />
      </Router>
    </ReportingProvider>
  );
}

function pagesOf(film: Film, parts: FilmParts) {
  return {
    canRender: (page: Page) => canRender(page, film, parts),
    load: (page: Page) => loadWantedPage(page, film, parts),
  };
}

function reportingOn({ id, formatVersion }: Film, { to, version }: NonNullable<AppProps['reporting']>): Reporting {
  return { to, data: `${id}, format ${formatVersion}, version ${version}` };
}

interface PagesProps {
  readonly film: Film;
  readonly parts: FilmParts;
  readonly layoutUrl: string;
  readonly search: SearchService;
}

function Pages({ film, parts, layoutUrl, search }: PagesProps) {
  const { route } = useRoute();
  const { page, filters } = route;
  const visibleFilm = useMemo(() => filmUpTo(film, filters.upto), [film, filters.upto]);
  const views = useMemo(
    () => ({ fullFilm: film, visibleFilm, parts, layoutUrl }),
    [film, visibleFilm, parts, layoutUrl],
  );
  useDocument(views, route, isLoaded(page, film, parts));
  useHistory(route);
  useThemeAttribute();
  useEffect(() => syncClassSet(film), [film]);
  const key = pageKey(page);
  const [, setTries] = useState(0);
  useLateFonts(key);
  const setHovered = useSetHovered();
  // What was hovered left with its page, without an event.
  useEffect(() => setHovered(undefined), [key, setHovered]);

  return (
    <FilmProvider value={views}>
      <SearchServiceProvider value={search}>
        <TextFiltering service={search} filters={filters}>
          <PageFrame>
            <ErrorBoundary fallback={(retry) => <PageFailed onRetry={retry} />} resetKey={key}>
              <ViewTransition default="none" update={pageMotion}>
                <PageSwitch onTried={() => setTries((tries) => tries + 1)} />
              </ViewTransition>
            </ErrorBoundary>
          </PageFrame>
        </TextFiltering>
      </SearchServiceProvider>
    </FilmProvider>
  );
}
