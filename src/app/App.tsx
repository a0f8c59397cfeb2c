import { type QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

import { filmQuery } from '#data/filmQuery.ts';
import { filmUpTo } from '#domain/horizon.ts';
import type { Film } from '#domain/linked.ts';
import { speak } from '#i18n/locale.ts';
import { navigate } from '#routing/history.ts';
import { pageKey } from '#routing/route.ts';
import { Router, useRoute } from '#routing/Router.tsx';
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
  /** The page's path below the base, as it was prerendered. */
  readonly path: string;
}

/** The whole explorer of a film. */
export function App({ queryClient, filmUrl, path }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Explorer filmUrl={filmUrl} path={path} />
    </QueryClientProvider>
  );
}

function Explorer({ filmUrl, path }: Omit<AppProps, 'queryClient'>) {
  const { data: film } = useSuspenseQuery(filmQuery(filmUrl));
  return (
    <Router film={film} path={path}>
      <Pages film={film} />
    </Router>
  );
}

function Pages({ film }: { film: Film }) {
  const { route, notices } = useRoute();
  const { locale, page, filters } = route;
  speak(locale);
  const shown = useMemo(() => filmUpTo(film, filters.upto), [film, filters.upto]);
  const views = useMemo(() => ({ whole: film, shown }), [film, shown]);
  useDocument(film, route);
  useHistory(route);
  useShortcutKeys(shown, route);
  useThemeAttribute();
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
