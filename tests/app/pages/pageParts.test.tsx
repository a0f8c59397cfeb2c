import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it, vi } from 'vitest';

import { App } from '#app/App.tsx';
import { fetchPageCode } from '#app/pages/pageCode.ts';
import { partsOfPage } from '#app/pages/pageParts.ts';
import { layoutQuery } from '#data/layoutQuery.ts';
import type { LoadedFilm } from '#data/loadFilm.ts';
import { queryClient } from '#data/queryClient.ts';
import { createSearchService } from '#data/search/searchService.ts';
import { readBuiltFilm } from '#domain/dataset/builtFilm.ts';
import type { Film } from '#domain/dataset/film.ts';
import { everyPart } from '#domain/dataset/filmParts.ts';
import { parseFileText } from '#domain/dataset/parseFilm.ts';
import { writeBuiltFilm } from '#domain/dataset/writeBuiltFilm.ts';
import { layOutFilm, type StorylineLayout } from '#domain/storyline/layout.ts';
import { setLocale } from '#i18n/locale.ts';
import { sitePages } from '#node/site/sitePages.ts';
import { encodePath } from '#routing/codec.ts';
import { pageKinds } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

import { fileText } from '../../support/servedFilm.ts';
import { servedHtml } from '../../support/servedHtml.ts';

/** What the server writes for an address, from a film as it has been loaded. */
async function html(path: string, loaded: LoadedFilm, layout: StorylineLayout): Promise<string> {
  queryClient.setQueryData(layoutQuery('film').queryKey, layout);
  return servedHtml(
    <App
      film={loaded.film}
      parts={loaded.parts}
      layoutUrl="film"
      search={createSearchService(loaded.film)}
      path={path}
    />,
  );
}

function onePageOfEachKind(film: Film): readonly Page[] {
  const pages = sitePages(film).map(({ page }): Page => page);
  const missing: Page = { kind: 'missing', path: '/quote/x', unknown: { kind: 'quote', id: 'x' } };
  return [...new Map([...pages, missing].map((page) => [page.kind, page])).values()];
}

beforeAll(async () => {
  // React warns, while it is developed with, of two renderers in one process.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  setLocale('en');
  await Promise.all([...pageKinds, 'missing' as const].map(fetchPageCode));
});

describe.each([
  ['the example', fileText()],
  ['the shipped film', readFileSync('public/data/almost-famous.json', 'utf8')],
])('a page of %s', (_what, text) => {
  const { film, file } = parseFileText(text);
  const layout = layOutFilm(film);
  const built = writeBuiltFilm(file, 'en');

  it('is drawn from its own parts as from the whole film, and waits for others where it says so', async () => {
    for (const page of onePageOfEachKind(film)) {
      const path = encodePath(page, 'en');
      const read = readBuiltFilm(built.outline.text, built.outline.digest)!;
      const come = new Set<string>();
      function add(name: string) {
        const { text: partText, digest } = built.parts.get(name)!;
        come.add(name);
        return read.add(partText, digest);
      }
      partsOfPage(page, film).forEach(add);
      const parts = {
        ...everyPart,
        has: (name: string) => come.has(name),
        arrival: (name: string) => Promise.resolve().then(() => void add(name)),
      };
      const whole = await html(path, { film, parts: everyPart, isBuilt: true }, layout);
      expect(await html(path, { film: read.film, parts, isBuilt: true }, layout), path).toBe(whole);
    }
  });
});
