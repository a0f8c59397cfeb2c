import { Suspense, type ComponentProps, type ReactNode } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { deferred } from '#ui/deferred.tsx';

const fetchCode = () => import('./addressParts.ts');
type Code = Awaited<ReturnType<typeof fetchCode>>;

// What only an address with a query has to show: where there is one, it is there before the page acts.
export const HiddenPage = deferred<object>(async () => (await fetchCode()).HiddenPage);
export const AddressNotices = deferred<ComponentProps<Code['AddressNotices']>>(
  async () => (await fetchCode()).AddressNotices,
);
export const HorizonBar = deferred<ComponentProps<Code['HorizonBar']>>(async () => (await fetchCode()).HorizonBar);

/** Gets them ahead. */
export function loadAddressParts(): Promise<unknown> {
  return Promise.all([HiddenPage, AddressNotices, HorizonBar].map(({ load }) => load()));
}

/** The place of one of them, whose failure stays its own. */
export function AddressPart({ children }: { children: ReactNode }) {
  return (
    <Panel>
      <Suspense>{children}</Suspense>
    </Panel>
  );
}
