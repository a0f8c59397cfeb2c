import { Suspense } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { noFilters } from '#domain/filters/filters.ts';
import { SetLink } from '#features/classSet/SetLink.tsx';
import { m } from '#i18n/messages.ts';
import { urlOf } from '#routing/history/address.ts';
import { useRoute } from '#routing/Router.tsx';
import { Button } from '#ui/Button.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Late } from '#ui/Late.tsx';
import { useHydrated } from '#ui/useHydrated.ts';

import { openShortcuts } from './useShortcutKeys.ts';

/** It can be opened as it stands in the page; its switch acts when its code is there. */
export const ShortcutsDialog = deferred<object>(async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog);

/** The foot of every page: whose the film is, the licence, the shortcuts. */
export function Footer() {
  const hydrated = useHydrated();
  const { route } = useRoute();
  // A handout is for everybody; names in its address would tell what is asked for.
  const printed = route.page.kind === 'set' ? { ...route, filters: noFilters } : route;
  return (
    <footer className="mt-24 border-t border-rule">
      <div className="page-width flex flex-wrap items-start justify-between gap-x-10 gap-y-4 py-8 text-caption text-quiet">
        <div className="grid max-w-measure gap-1">
          {hydrated && <p className="hidden print:block">{urlOf(printed)}</p>}
          <p>{m.footer_film()}</p>
          <p>{m.footer_private()}</p>
          <p>{m.footer_licence()}</p>
          <noscript>
            <p>{m.no_script()}</p>
          </noscript>
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <SetLink place="footer" />
          <Button onClick={openShortcuts} className="pointer-coarse:hidden">
            {m.shortcuts()}
          </Button>
        </div>
      </div>
      <Panel>
        <Suspense>
          <Late>
            <ShortcutsDialog />
          </Late>
        </Suspense>
      </Panel>
    </footer>
  );
}
