import { QueryClientProvider, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, ViewTransition } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

import { filmQuery } from '#data/filmQuery.ts';
import type { Film } from '#domain/dataset/film.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { pageKey } from '#routing/route.ts';
import { Router, useRoute } from '#routing/Router.tsx';
import { FilmProvider } from '#shared/FilmContext.tsx';
import { ReportingProvider, type Reporting } from '#shared/ReportLink.tsx';
import { syncClassSet } from '#state/classSet.ts';
import { useSetHovered } from '#state/hover.ts';

import { useDocument } from './document/useDocument.ts';
import { useHistory } from './document/useHistory.ts';
import { useLateFonts } from './document/useLateFonts.ts';
import { useThemeAttribute } from './document/useThemeAttribute.ts';
import { PageFailed } from './errors/PageFailed.tsx';
import { canRender, loadPageCode } from './pages/pageCode.ts';
import { PageSwitch } from './pages/PageSwitch.tsx';
import { PageFrame } from './shell/PageFrame.tsx';
import { useShortcutKeys } from './shell/useShortcutKeys.ts';

/** One page fades into another; what moves within a page is for the page to say. */
const pageMotion = { page: 'fade', default: 'none' } as const;

const pageCode = { canRender, load: loadPageCode };

interface AppProps {
  /** Holds the film already, so that nothing waits. */
  readonly queryClient: QueryClient;
  readonly filmUrl: string;
  /** Address of the storyline layout made at build time; empty when there is none. */
  readonly layoutUrl: string;
  /** Where reports about a line go; undefined when nobody takes any. */
  readonly reporting?: { readonly to: string; readonly version: string } | undefined;
  /** The page's path below the base, as it was prerendered. */
  readonly path: string;
}

/** The explorer of a film. */
export function App({ queryClient, ...rest }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Explorer {...rest} />
    </QueryClientProvider>
  );
}

function Explorer({ filmUrl, layoutUrl, reporting, path }: Omit<AppProps, 'queryClient'>) {
  const { film } = useSuspenseQuery(filmQuery(filmUrl)).data;
  const taken = useMemo(() => reporting && reportingOn(film, reporting), [film, reporting]);
  return (
    <ReportingProvider value={taken}>
      <Router film={film} path={path} code={pageCode}>
        <Pages film={film} layoutUrl={layoutUrl} />
      </Router>
    </ReportingProvider>
  );
}

function reportingOn({ id, file }: Film, { to, version }: NonNullable<AppProps['reporting']>): Reporting {
  return { to, data: `${id}, format ${file.version}, version ${version}` };
}

function Pages({ film, layoutUrl }: { film: Film; layoutUrl: string }) {
  const { route } = useRoute();
  const { page, filters } = route;
  const visibleFilm = useMemo(() => filmUpTo(film, filters.upto), [film, filters.upto]);
  const views = useMemo(() => ({ fullFilm: film, visibleFilm, layoutUrl }), [film, visibleFilm, layoutUrl]);
  useDocument(views, route);
  useHistory(route);
  useShortcutKeys(visibleFilm, route);
  useThemeAttribute();
  useEffect(() => syncClassSet(film), [film]);
  const key = pageKey(page);
  useLateFonts(key);
  const setHovered = useSetHovered();
  // What was hovered left with its page, without an event.
  useEffect(() => setHovered(undefined), [key, setHovered]);

  return (
    <FilmProvider value={views}>
      <PageFrame>
        <ErrorBoundary FallbackComponent={PageFailed} resetKeys={[pageKey(page)]}>
          <ViewTransition default="none" update={pageMotion}>
            <PageSwitch />
          </ViewTransition>
        </ErrorBoundary>
      </PageFrame>
    </FilmProvider>
  );
}
