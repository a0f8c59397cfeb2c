import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';

import { App } from '#app/App.tsx';
import { fetchPageCode } from '#app/pages/pageCode.ts';
import { filmQuery } from '#data/filmQuery.ts';
import { layoutQuery } from '#data/layoutQuery.ts';
import { createSearchService } from '#data/search/searchService.ts';
import { parseFilmText } from '#domain/dataset/parseFilm.ts';
import { baseLocale } from '#domain/locales/locales.ts';
import { layOutFilm } from '#domain/storyline/layout.ts';
import { locales, setLocale } from '#i18n/locale.ts';
import { loadMessages } from '#i18n/messages.ts';
import { datasetFile, readDataset } from '#node/datasetFile.ts';
import { createPreviews } from '#node/previews/preview.ts';
import { encodePath } from '#routing/codec.ts';
import { pageEntry, pageKinds } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';
import { basePath, toSite } from '#routing/site.ts';

import { readClientFiles } from './clientFiles.ts';
import { headOf } from './head.ts';
import { headTags, pageFiller } from './html.ts';
import { manifestOf, manifestPath } from './manifest.ts';
import { reportAddress, versionOf } from './reporting.ts';
import { shipData } from './shipData.ts';
import { sitePages } from './sitePages.ts';

const dist = 'dist';
/** Scenes up to which the storyline is laid out here; longer films are laid out in the browser, in a worker. */
const laidOutUpTo = 500;
/** Pages up to which each has a preview picture of its own; beyond, only the start page has one. */
const picturedUpTo = 1500;

await build();

/** Writes an HTML file for every page of the film in every language, the data, the sitemap and the 404 page. */
async function build() {
  const file = datasetFile();
  const text = readDataset(file);
  const film = parseFilmText(text);
  await Promise.all(locales.map(loadMessages));
  setLocale(baseLocale);
  const fill = pageFiller(readFileSync(join(dist, 'index.html'), 'utf8'));
  const scriptsOf = readClientFiles(dist);
  const origin = siteOrigin();
  const layout = film.scenes.length <= laidOutUpTo ? layOutFilm(film) : undefined;
  const dataOf = shipData(film, text, layout, join(dist, 'data'));
  const to = reportAddress();
  const reporting = to === '' ? undefined : { to, version: versionOf(text) };

  const queryClient = new QueryClient();
  queryClient.setQueryData(filmQuery(film.id).queryKey, { film, isBuilt: true });
  queryClient.setQueryData(layoutQuery(film.id).queryKey, layout ?? null);
  const search = createSearchService(film);
  const pages = sitePages(film);
  await Promise.all([...pageKinds, 'missing' as const].map(fetchPageCode));
  const previews = await createPreviews(film, join(dist, 'previews'), origin);
  for (const locale of locales) {
    for (const { page, formerly } of pages) {
      const path = encodePath(page, locale);
      const html = await pageHtml(page, locale, path);
      write(path, html);
      for (const old of formerly) write(encodePath(old, locale), html);
    }
    setLocale(locale);
    writeFileSync(join(dist, manifestPath(locale)), JSON.stringify(manifestOf(film, locale)));
  }
  const missing: Page = { kind: 'missing', path: '', unknown: undefined, nearest: undefined };
  writeFileSync(join(dist, '404.html'), await pageHtml(missing, baseLocale, '/404.html'));
  writeSitemap(
    pages.map(({ page }) => page).filter(({ kind }) => pageEntry(kind).indexed),
    origin,
  );
  console.log(`${pages.length * locales.length} pages of "${film.title[baseLocale]}" from ${file}, below ${basePath}`);
  if (origin === '') {
    console.log('SITE_URL is not set: canonical addresses, alternates and the sitemap are root-relative');
  }

  console.log(`${previews.made()} preview pictures were drawn anew`);

  async function pageHtml(page: Page, locale: (typeof locales)[number], path: string): Promise<string> {
    setLocale(locale);
    const head = headOf(film, page, locale);
    const drawn = page.kind === 'timeline' || (page.kind !== 'missing' && pages.length <= picturedUpTo);
    const app = await render(
      <App
        queryClient={queryClient}
        filmUrl={film.id}
        layoutUrl={film.id}
        search={search}
        reporting={reporting}
        path={path}
      />,
      path,
    );
    const { main, imports, later } = scriptsOf(page, locale);
    return fill({
      locale,
      settings: {
        path,
        ...(page.kind === 'missing' ? dataOf.every : dataOf[locale]),
        main,
        imports: imports.join(' '),
        later: later.join(' '),
        ...(reporting && { report: reporting.to, version: reporting.version }),
      },
      head: headTags(head, locale, drawn ? previews.of(page, locale, head) : undefined),
      app,
    });
  }
}

/** Renders to HTML. React's own prerender swallows what throws inside of Suspense, so errors are collected. */
async function render(app: React.ReactNode, path: string): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(app, {
    // Nothing is sent in pieces: a piece would be put in its place by an inline script.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => void errors.push(error),
  });
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw new Error(`${path} could not be rendered`, { cause: errors[0] });
  return html;
}

function write(path: string, html: string) {
  const file = join(dist, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

function writeSitemap(pages: readonly Page[], origin: string) {
  const urls = pages.flatMap((page) => locales.map((locale) => origin + toSite(encodePath(page, locale))));
  const entries = urls.map((url) => `  <url><loc>${url}</loc></url>`).join('\n');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
  writeFileSync(join(dist, 'sitemap.xml'), xml);
}

/** `SITE_URL` as an origin, or empty. @throws {Error} when it is set and no https origin */
function siteOrigin(): string {
  const url = import.meta.env.VITE_SITE_ORIGIN ?? '';
  if (url !== '' && !/^https:\/\/[^/\s]+$/.test(url)) {
    throw new Error(`SITE_URL is "${url}"; expected an https origin such as https://example.org`);
  }
  return url;
}
