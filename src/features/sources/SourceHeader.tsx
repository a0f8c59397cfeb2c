import type { ReactNode } from 'react';

import type { Source } from '#domain/dataset/film.ts';
import { m } from '#i18n/paraglide/messages.js';
import { PageHeading } from '#ui/PageHeading.tsx';

import { byline } from './byline.ts';

/** A title of more than these would fill half of a screen if it were set as large as others. */
const manyLetters = 36;

/** The opening of a source's page, with the way to the source itself. */
export function SourceHeader({ source, children }: { source: Source; children?: ReactNode }) {
  return (
    <header className="max-w-[52rem]">
      <p className="mb-2 text-note text-quiet">{byline(source)}</p>
      <PageHeading className={source.title.length > manyLetters ? 'text-headline' : 'text-display'} lang={source.lang}>
        {source.title}
      </PageHeading>
      <p className="mt-4 text-note wrap-anywhere">
        <a href={source.url} rel="noreferrer external" className="link" lang={source.lang}>
          {m.open_source({ host: hostOf(source.url) })}
        </a>
        <span className="hidden print:inline"> ({source.url})</span>
      </p>
      {children}
    </header>
  );
}

function hostOf(url: string): string {
  return /^https:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? url;
}
