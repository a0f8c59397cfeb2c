import { lazy, Suspense } from 'react';

import { m } from '#i18n/paraglide/messages.js';
import { wordingName } from '#features/quotes/wordingName.ts';
import { PageHeading, pageHeadingId } from '#ui/PageHeading.tsx';

import { useFilmViews } from '../FilmContext.tsx';
import { Panel } from '../Panel.tsx';

const SetDesk = lazy(async () => ({ default: (await import('#features/classSet/SetDesk.tsx')).SetDesk }));

/** Where else than at a shared set a fragment of this page may point. */
const places = ['content', pageHeadingId];

/** The class set. Its heading is there at once, to be gone to; the rest of its code comes when it is needed. */
export function SetPage() {
  const { whole, shown } = useFilmViews();
  return (
    <div className="light">
      <div className="page-width pt-8 lg:pt-14 print:pt-0">
        <div className="[main:has(.handout)_&]:print:hidden">
          <PageHeading>{m.set_title()}</PageHeading>
          <p className="mt-4 mb-10 max-w-measure text-lead text-balance text-quiet">{m.set_lead()}</p>
        </div>
        <Panel>
          <Suspense fallback={null}>
            <SetDesk whole={whole} shown={shown} nameWording={wordingName} places={places} onLeft={toHeading} />
          </Suspense>
        </Panel>
      </div>
    </div>
  );
}

function toHeading() {
  document.getElementById(pageHeadingId)?.focus();
}
