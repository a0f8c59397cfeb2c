import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeBuiltFilm } from '#domain/dataset/builtFilm.ts';
import type { Film } from '#domain/dataset/film.ts';
import { recordOfLocales } from '#domain/locales/locales.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { fileUrl } from '#routing/site.ts';

/** Addresses of what the pages of a language fetch, as settings of the page; `every`: of one that does not know its own. */
export type SiteData = Readonly<Record<Locale | 'every', Readonly<Record<string, string>>>>;

/**
 * Writes the data of the site: the film it was built from, whole, for others, and what its pages fetch, in the language
 * of each and with a digest in the name.
 * @param text the dataset as it was read
 * @param layout the files of the storyline layout by their names, that of its head first
 * @param folder where it is written; what lies there is of an earlier build
 * @returns what pages fetch
 */
export function shipData(film: Film, text: string, layout: ReadonlyMap<string, object>, folder: string): SiteData {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));

  function ship(name: string, content: string): string {
    writeFileSync(join(folder, name), content);
    return fileUrl(`data/${name}`);
  }

  const dataset = ship(`${film.id}.json`, text);
  const [storyline = ''] = [...layout].map(([name, content]) => ship(name, JSON.stringify(content)));
  const films = recordOfLocales((locale) => {
    const built = writeBuiltFilm(film, locale);
    return ship(`${film.id}.${locale}.${built.digest}.json`, built.text);
  });
  const every = Object.fromEntries(locales.map((locale) => [`film-${locale}`, films[locale]]));
  return {
    ...recordOfLocales((locale) => ({ film: films[locale], storyline, dataset })),
    every: { ...every, storyline, dataset },
  };
}
