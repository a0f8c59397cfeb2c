import { lazy, Suspense } from 'react';

import { m } from '#i18n/paraglide/messages.js';
import { SetSteps } from '#features/classSet/SetSteps.tsx';
import { wordingName } from '#features/quotes/wordingName.ts';
import { Callout } from '#ui/Callout.tsx';
import { PageHeading, pageHeadingId } from '#ui/PageHeading.tsx';
import { useHydrated } from '#ui/useHydrated.ts';

import { useFilmViews } from '../FilmContext.tsx';
import { Panel } from '../Panel.tsx';

const SetDesk = lazy(async () => ({ default: (await import('#features/classSet/SetDesk.tsx')).SetDesk }));

/** Where else than at a shared set a fragment of this page may point. */
const places = ['content', pageHeadingId];

/** The class set. What is in it is known in the browser alone; the prerendered page says how one is made. */
export function SetPage() {
  const { whole, shown } = useFilmViews();
  const hydrated = useHydrated();
  return (
    <div className="light">
      <div className="page-width pt-8 lg:pt-14">
        <div className="[main:has(.handout)_&]:print:hidden">
          <PageHeading>{m.set_title()}</PageHeading>
          <p className="mt-4 mb-10 max-w-measure text-lead text-balance text-quiet">{m.set_lead()}</p>
        </div>
        <noscript>
          <div className="mb-10">
            <Callout>{m.set_needs_script()}</Callout>
          </div>
        </noscript>
        <Panel>
          {hydrated ? (
            <Suspense fallback={<SetSteps />}>
              <SetDesk whole={whole} shown={shown} nameWording={wordingName} places={places} onLeft={toHeading} />
            </Suspense>
          ) : (
            <SetSteps />
          )}
        </Panel>
      </div>
    </div>
  );
}

function toHeading() {
  document.getElementById(pageHeadingId)?.focus();
}
