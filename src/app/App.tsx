import { type QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, ViewTransition } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

import { filmQuery } from '#data/filmQuery.ts';
import { layoutQuery } from '#data/layoutQuery.ts';
import { filmUpTo } from '#domain/horizon.ts';
import type { Film, Scene } from '#domain/linked.ts';
import type { StorylineLayout } from '#domain/storyline/layout.ts';
import { speak } from '#i18n/locale.ts';
import { navigate } from '#routing/history.ts';
import { pageKey } from '#routing/route.ts';
import { type Reporting, ReportingProvider } from '#routing/ReportLink.tsx';
import { Router, useRoute } from '#routing/Router.tsx';
import { keepClassSet } from '#state/classSet.ts';
import { usePointedAt } from '#state/pointer.ts';
import { AddressNotices } from '#features/filters/AddressNotices.tsx';
import { HorizonBar } from '#features/filters/HorizonBar.tsx';

import { whenIdle } from '#ui/whenIdle.ts';

import { FilmProvider } from './FilmContext.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { canDraw, fetchPages, loadPages } from './pageCode.ts';
import { PageFailed } from './PageFailed.tsx';
import { PageSwitch } from './PageSwitch.tsx';
import { useDocument } from './useDocument.ts';
import { useHistory } from './useHistory.ts';
import { useLateFonts } from './useLateFonts.ts';
import { useShortcutKeys } from './useShortcutKeys.ts';
import { useThemeAttribute } from './useThemeAttribute.ts';

/** One page fades into another; what moves within a page is for the page to say. */
const pageMotion = { page: 'fade', default: 'none' } as const;

const pageCode = { canDraw, load: loadPages };

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

/** The whole explorer of a film. */
export function App({ queryClient, ...rest }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Explorer {...rest} />
    </QueryClientProvider>
  );
}

function Explorer({ filmUrl, layoutUrl, reporting, path }: Omit<AppProps, 'queryClient'>) {
  const { data: film } = useSuspenseQuery(filmQuery(filmUrl));
  const { data: layout } = useSuspenseQuery(layoutQuery(layoutUrl));
  const taken = useMemo(() => reporting && reportingOn(film, reporting), [film, reporting]);
  return (
    <ReportingProvider value={taken}>
      <Router film={film} path={path} code={pageCode}>
        <Pages film={film} layout={layout ?? undefined} />
      </Router>
    </ReportingProvider>
  );
}

function reportingOn({ id, file }: Film, { to, version }: NonNullable<AppProps['reporting']>): Reporting {
  return { to, data: `${id}, format ${file.version}, version ${version}` };
}

function Pages({ film, layout }: { film: Film; layout: StorylineLayout | undefined }) {
  const { route, notices } = useRoute();
  const { locale, page, filters } = route;
  speak(locale);
  const shown = useMemo(() => filmUpTo(film, filters.upto), [film, filters.upto]);
  const views = useMemo(() => ({ whole: film, shown, layout }), [film, shown, layout]);
  useDocument(views, route);
  useHistory(route);
  useShortcutKeys(shown, route);
  useThemeAttribute();
  useEffect(() => whenIdle(() => void fetchPages()), []);
  useEffect(() => keepClassSet(film), [film]);
  const key = pageKey(page);
  useLateFonts(key);
  const pointedAt = usePointedAt();
  // What was pointed at left with its page, and nothing tells of it.
  useEffect(() => pointedAt(undefined), [key, pointedAt]);
  const last = shown === film ? undefined : shown.scenes.at(-1);
  const endAfter = (scene: Scene | undefined) => {
    const upto = scene?.number === film.scenes.length ? undefined : scene?.id;
    navigate({ ...route, filters: { ...filters, upto } });
  };

  return (
    // Everything speaks the language of the address; another language is another tree.
    <FilmProvider key={locale} value={views}>
      <Header />
      {last && (
        <HorizonBar
          last={last}
          onFurther={() => endAfter(film.scenes[last.number])}
          onLift={() => endAfter(undefined)}
        />
      )}
      <main id="content" tabIndex={-1}>
        {notices.length > 0 && (
          <div className="page-width pt-4">
            <AddressNotices notices={notices} />
          </div>
        )}
        <ErrorBoundary FallbackComponent={PageFailed} resetKeys={[pageKey(page)]}>
          <ViewTransition default="none" update={pageMotion}>
            <PageSwitch />
          </ViewTransition>
        </ErrorBoundary>
      </main>
      <Footer />
    </FilmProvider>
  );
}
