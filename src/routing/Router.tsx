import { createContext, use, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

import type { Film } from '#domain/dataset/film.ts';
import { encodeParameter, noFilters, parameterKeys, type Filters, type ParameterKey } from '#domain/filters/filters.ts';
import { currentLocale } from '#i18n/locale.ts';

import { decode, type Decoded } from './codec.ts';
import { currentAddress, currentHash } from './history/address.ts';
import { createHistory, type History } from './history/createHistory.ts';
import { motionBetween } from './motion.ts';
import type { Page, Route } from './route.ts';
import { useShownAddress } from './useShownAddress.ts';

/** What every link of a page carries. */
type LinkState = Pick<Route, 'locale' | 'filters'>;

const HistoryContext = createContext<History>(createHistory());

const RouterContext = createContext<Decoded>({
  route: { locale: currentLocale(), page: { kind: 'timeline' }, filters: noFilters },
  notices: [],
});

const LinkContext = createContext<LinkState>({ locale: currentLocale(), filters: noFilters });

interface RouterProps {
  readonly film: Film;
  /** The page's path below the base, as it was prerendered. */
  readonly path: string;
  /** Whether what a page is drawn with is there, and how to get it where it is not; without this, all of it is there. */
  readonly pages?: { readonly canRender: (page: Page) => boolean; readonly load: (page: Page) => Promise<void> };
  readonly children: ReactNode;
}

const allThere = { canRender: () => true, load: () => Promise.resolve() };

/**
 * Reads the address and gives its route to everything below. While a prerendered page is being hydrated the route is
 * that of the page's file, without a query; the address's own query follows at once after it.
 */
export function Router({ film, path, pages = allThere, children }: RouterProps) {
  const [history] = useState(createHistory);
  const address = useLocationProperty(currentAddress, () => path);
  const shown = useShownAddress(
    address,
    (to, from) => motionBetween(decodeAddress(from, film).route, decodeAddress(to, film).route, film),
    (to) => pages.canRender(decodeAddress(to, film).route.page),
    (to) => pages.load(decodeAddress(to, film).route.page),
    history.addressShown,
  );
  const state = useMemo(() => decodeAddress(shown, film), [shown, film]);
  const links = useStableLinkState(state.route);
  return (
    <HistoryContext value={history}>
      <RouterContext value={state}>
        <LinkContext value={links}>{children}</LinkContext>
      </RouterContext>
    </HistoryContext>
  );
}

/** The same object as long as links stay the same. They follow a filter after what it was pressed for. */
function useStableLinkState(route: Route): LinkState {
  const [links, setLinks] = useState<LinkState>(route);
  const isOld = !hasSameLinks(links, route);
  if (isOld) setLinks(route);
  return useDeferredValue(isOld ? route : links);
}

function hasSameLinks(one: LinkState, other: LinkState): boolean {
  const isSame = (key: ParameterKey) => encodeParameter(key, one.filters) === encodeParameter(key, other.filters);
  return one.locale === other.locale && parameterKeys.every(isSame);
}

/** The route of the address, and what of the address could not be used. */
export function useRoute(): Decoded {
  return use(RouterContext);
}

/** What the links of the page carry; a moment later than the route. */
export function useLinkState(): LinkState {
  return use(LinkContext);
}

/** The history of the page. */
export function useRouterHistory(): History {
  return use(HistoryContext);
}

/** Goes to a route: see `History.navigate`. */
export function useNavigate(): History['navigate'] {
  return useRouterHistory().navigate;
}

/** Changes the filters of the page that is shown; the same function at every render, so that what has it need not draw anew. */
export function useChangeFilters(): (change: (filters: Filters) => Filters) => void {
  const history = useRouterHistory();
  return useCallback(
    (change) => {
      const shown = history.shownRoute();
      if (shown) history.navigate({ ...shown, filters: change(shown.filters) });
    },
    [history],
  );
}

function decodeAddress(address: string, film: Film): Decoded {
  const query = address.indexOf('?');
  return query < 0 ? decode(address, '', film) : decode(address.slice(0, query), address.slice(query), film);
}

/** What stands behind the `#` of the address, decoded; empty without one and while a page is being hydrated. */
export function useHash(): string {
  return useLocationProperty(currentHash, () => '');
}
