import { lazy, Suspense } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { m } from '#i18n/messages.ts';
import { PageHeading, pageHeadingId } from '#ui/PageHeading.tsx';

const ClassSetView = lazy(async () => ({
  default: (await import('#features/classSet/ClassSetView.tsx')).ClassSetView,
}));

/** Where else than at a shared set a fragment of this page may point. */
const places = ['content', pageHeadingId];

/** The class set. Its heading is there at once, to be gone to; the rest of its code comes when it is needed. */
export function SetPage() {
  return (
    <div className="ambient">
      <div className="page-width pt-8 lg:pt-14 print:pt-0">
        <div className="[main:has(.handout)_&]:print:hidden">
          <PageHeading>{m.set_title()}</PageHeading>
          <p className="mt-4 mb-10 max-w-measure text-lead text-balance text-quiet">{m.set_lead()}</p>
        </div>
        <Panel>
          <Suspense fallback={null}>
            <ClassSetView places={places} onLeft={toHeading} />
          </Suspense>
        </Panel>
      </div>
    </div>
  );
}

function toHeading() {
  document.getElementById(pageHeadingId)?.focus();
}
