import { type QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

import { filmQuery } from '#data/filmQuery.ts';
import { layoutQuery } from '#data/layoutQuery.ts';
import { filmUpTo } from '#domain/horizon.ts';
import type { Film } from '#domain/linked.ts';
import type { StorylineLayout } from '#domain/storyline/layout.ts';
import { speak } from '#i18n/locale.ts';
import { navigate } from '#routing/history.ts';
import { pageKey } from '#routing/route.ts';
import { Router, useRoute } from '#routing/Router.tsx';
import { keepClassSet } from '#state/classSet.ts';
import { usePointedAt } from '#state/pointer.ts';
import { AddressNotices } from '#features/filters/AddressNotices.tsx';
import { HorizonBar } from '#features/filters/HorizonBar.tsx';

import { FilmProvider } from './FilmContext.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PageFailed } from './PageFailed.tsx';
import { PageSwitch } from './PageSwitch.tsx';
import { useDocument } from './useDocument.ts';
import { useHistory } from './useHistory.ts';
import { useShortcutKeys } from './useShortcutKeys.ts';
import { useThemeAttribute } from './useThemeAttribute.ts';

interface AppProps {
  /** Holds the film already, so that nothing waits. */
  readonly queryClient: QueryClient;
  readonly filmUrl: string;
  /** Address of the storyline layout made at build time; empty when there is none. */
  readonly layoutUrl: string;
  /** The page's path below the base, as it was prerendered. */
  readonly path: string;
}

/** The whole explorer of a film. */
export function App({ queryClient, filmUrl, layoutUrl, path }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Explorer filmUrl={filmUrl} layoutUrl={layoutUrl} path={path} />
    </QueryClientProvider>
  );
}

function Explorer({ filmUrl, layoutUrl, path }: Omit<AppProps, 'queryClient'>) {
  const { data: film } = useSuspenseQuery(filmQuery(filmUrl));
  const { data: layout } = useSuspenseQuery(layoutQuery(layoutUrl));
  return (
    <Router film={film} path={path}>
      <Pages film={film} layout={layout ?? undefined} />
    </Router>
  );
}

function Pages({ film, layout }: { film: Film; layout: StorylineLayout | undefined }) {
  const { route, notices } = useRoute();
  const { locale, page, filters } = route;
  speak(locale);
  const shown = useMemo(() => filmUpTo(film, filters.upto), [film, filters.upto]);
  const views = useMemo(() => ({ whole: film, shown, layout }), [film, shown, layout]);
  useDocument(shown, route);
  useHistory(route);
  useShortcutKeys(shown, route);
  useThemeAttribute();
  useEffect(() => keepClassSet(film), [film]);
  const key = pageKey(page);
  const pointedAt = usePointedAt();
  // What was pointed at left with its page, and nothing tells of it.
  useEffect(() => pointedAt(undefined), [key, pointedAt]);
  const last = shown === film ? undefined : shown.scenes.at(-1);

  return (
    // Everything speaks the language of the address; another language is another tree.
    <FilmProvider key={locale} value={views}>
      <Header />
      {last && (
        <HorizonBar last={last} onLift={() => navigate({ ...route, filters: { ...filters, upto: undefined } })} />
      )}
      <main id="content" tabIndex={-1}>
        {notices.length > 0 && (
          <div className="page-width pt-4">
            <AddressNotices notices={notices} />
          </div>
        )}
        <ErrorBoundary FallbackComponent={PageFailed} resetKeys={[pageKey(page)]}>
          <PageSwitch />
        </ErrorBoundary>
      </main>
      <Footer />
    </FilmProvider>
  );
}
