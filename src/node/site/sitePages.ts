import type { Film } from '#domain/dataset/film.ts';
import type { Page } from '#routing/route.ts';

/** A page of the site, with the old paths that lead to it. */
export interface SitePage {
  readonly page: Page;
  readonly formerly: readonly Page[];
}

/** Every page that gets an HTML file of its own, in each language. */
export function sitePages(film: Film): readonly SitePage[] {
  const { file } = film;
  const lists = (['timeline', 'cast', 'quotes', 'sources', 'disputes', 'set'] as const).map((kind) => ({
    page: { kind },
    formerly: [],
  }));
  const records = (
    [
      ['scene', file.scenes],
      ['character', file.characters],
      ['quote', file.quotes],
      ['source', file.sources],
    ] as const
  ).flatMap(([kind, own]) =>
    own.map(({ id, formerly }) => ({ page: { kind, id }, formerly: formerly.map((old) => ({ kind, id: old })) })),
  );
  return [...lists, ...records];
}
