import type { ReactNode } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** A page that lists records: heading, a sentence, the list. */
export function ListPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="ambient">
      <div className="page-width pt-8 lg:pt-14">
        <PageHeading>{title}</PageHeading>
        <p className="mt-4 mb-10 max-w-measure text-lead text-balance text-quiet">{lead}</p>
        <Panel>{children}</Panel>
      </div>
    </div>
  );
}
