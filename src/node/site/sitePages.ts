import type { Film } from '#domain/dataset/film.ts';
import { recordLists } from '#domain/dataset/values.ts';
import { listPageKinds, recordOfPage, recordPageKinds } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

/** A page of the site, with the old paths that lead to it. */
export interface SitePage {
  readonly page: Exclude<Page, { kind: 'missing' }>;
  readonly formerly: readonly Page[];
}

/** Every page that gets an HTML file of its own, in each language. */
export function sitePages({ data }: Film): readonly SitePage[] {
  const lists = listPageKinds.map((kind): SitePage => ({ page: { kind }, formerly: [] }));
  const records = recordPageKinds.flatMap((kind) =>
    data.outline[recordLists[recordOfPage(kind)]].map(({ id, formerly = [] }): SitePage => ({
      page: { kind, id },
      formerly: formerly.map((old) => ({ kind, id: old })),
    })),
  );
  return [...lists, ...records];
}
