import type { ReactNode } from 'react';

import type { Source } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import { PageHeading } from '#ui/PageHeading.tsx';

import { byline } from './byline.ts';

/** Titles of more letters than these would fill half of the screen at display size. */
const maxDisplayLength = 36;

/** The header of a source's page, with a link to the source itself. */
export function SourceHeader({ source, children }: { source: Source; children?: ReactNode }) {
  return (
    <header className="max-w-[52rem]">
      <p className="mb-2 text-note text-quiet">{byline(source)}</p>
      <PageHeading
        className={source.title.length > maxDisplayLength ? 'text-headline' : 'text-display'}
        lang={source.lang}
      >
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
