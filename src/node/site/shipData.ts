import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { partUrl } from '#data/filmParts.ts';
import type { FilmFile } from '#domain/dataset/schema.ts';
import { writeBuiltFilm } from '#domain/dataset/writeBuiltFilm.ts';
import { recordOfLocales } from '#domain/locales/locales.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { fileUrl } from '#routing/site.ts';

/** Where the data of the site lies. */
export interface SiteData {
  /** What the pages of a language fetch, as settings of the page; `every`: one that does not know its own. */
  readonly settings: Readonly<Record<Locale | 'every', Readonly<Record<string, string>>>>;
  /** By language, the addresses of the parts of the film by their names. */
  readonly parts: Readonly<Record<Locale, ReadonlyMap<string, string>>>;
}

/**
 * Writes the data of the site: the film it was built from, whole, for others, and what its pages fetch, in the language
 * of each and with a digest in the name.
 * @param text the dataset as it was read
 * @param layout the files of the storyline layout by their names, that of its head first
 * @param folder where it is written; what lies there is of an earlier build
 */
export function shipData(file: FilmFile, text: string, layout: ReadonlyMap<string, object>, folder: string): SiteData {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));

  function ship(name: string, content: string): string {
    writeFileSync(join(folder, name), content);
    return fileUrl(`data/${name}`);
  }

  const dataset = ship(`${file.film.id}.json`, text);
  const [storyline = ''] = [...layout].map(([name, content]) => ship(name, JSON.stringify(content)));
  const parts: Record<Locale, ReadonlyMap<string, string>> = recordOfLocales(() => new Map());
  const films = recordOfLocales((locale) => {
    const { outline, parts: built } = writeBuiltFilm(file, locale);
    const name = `${file.film.id}.${locale}.${outline.digest}.json`;
    parts[locale] = new Map(
      [...built].map(([part, { text, digest }]) => [part, ship(partUrl(name, part, digest), text)]),
    );
    return ship(name, outline.text);
  });
  const every = Object.fromEntries(locales.map((locale) => [`film-${locale}`, films[locale]]));
  return {
    settings: {
      ...recordOfLocales((locale) => ({ film: films[locale], storyline, dataset })),
      every: { ...every, storyline, dataset },
    },
    parts,
  };
}
