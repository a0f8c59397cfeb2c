import { createContext, use, useMemo, type ReactNode } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

import type { Film } from '#domain/dataset/film.ts';
import { noFilters } from '#domain/filters/filters.ts';
import { currentLocale } from '#i18n/locale.ts';

import { decode, type Decoded } from './codec.ts';
import { currentAddress, currentHash } from './history.ts';
import { motionBetween } from './motion.ts';
import type { Page } from './route.ts';
import { useShownAddress } from './useShownAddress.ts';

const RouterContext = createContext<Decoded>({
  route: { locale: currentLocale(), page: { kind: 'timeline' }, filters: noFilters },
  notices: [],
});

interface RouterProps {
  readonly film: Film;
  /** The page's path below the base, as it was prerendered. */
  readonly path: string;
  /** Whether the code of a page is there, and how to get it where it is not; without this, all of it is there. */
  readonly code?: { readonly canRender: (page: Page) => boolean; readonly load: () => Promise<void> };
  readonly children: ReactNode;
}

const allThere = { canRender: () => true, load: () => Promise.resolve() };

/**
 * Reads the address and gives its route to everything below. While a prerendered page is being hydrated the route is
 * that of the page's file, without a query; the address's own query follows at once after it.
 */
export function Router({ film, path, code = allThere, children }: RouterProps) {
  const address = useLocationProperty(currentAddress, () => path);
  const shown = useShownAddress(
    address,
    (to, from) => motionBetween(decodeAddress(from, film).route, decodeAddress(to, film).route, film),
    (to) => code.canRender(decodeAddress(to, film).route.page),
    code.load,
  );
  const decoded = useMemo(() => decodeAddress(shown, film), [shown, film]);
  return <RouterContext value={decoded}>{children}</RouterContext>;
}

/** The route of the address, and what of the address could not be used. */
export function useRoute(): Decoded {
  return use(RouterContext);
}

function decodeAddress(address: string, film: Film): Decoded {
  const query = address.indexOf('?');
  return query < 0 ? decode(address, '', film) : decode(address.slice(0, query), address.slice(query), film);
}

/** What stands behind the `#` of the address, decoded; empty without one and while a page is being hydrated. */
export function useHash(): string {
  return useLocationProperty(currentHash, () => '');
}
