import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

import { prerenderToNodeStream } from 'react-dom/static';

import { App } from '#app/App.tsx';
import { fetchPageCode } from '#app/pages/pageCode.ts';
import { partsOfPage } from '#app/pages/pageParts.ts';
import { createSearchService } from '#data/search/searchService.ts';
import type { Film } from '#domain/dataset/film.ts';
import { baseLocale } from '#domain/locales/locales.ts';
import { setLocale, type Locale } from '#i18n/locale.ts';
import { loadMessages } from '#i18n/messages.ts';
import { createPreviews } from '#node/previews/preview.ts';
import { encodePath } from '#routing/codec.ts';
import { pageKinds } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

import type { SiteScripts } from './clientFiles.ts';
import { headOf } from './head.ts';
import { dataTag, headTags, pageFiller } from './html.ts';
import type { SiteData } from './shipData.ts';
import { provideLayout, slicesDrawn, type ShippedLayout } from './shippedLayout.ts';
import { sitePages } from './sitePages.ts';

/** What the pages of a site are made of. */
interface Site {
  readonly film: Film;
  readonly layout: ShippedLayout;
  /** The built `index.html`. */
  readonly template: string;
  readonly folder: string;
  readonly data: SiteData;
  readonly scripts: SiteScripts;
  /** `https://host`, or empty. */
  readonly origin: string;
  /** Where reports go, and the version of the data; undefined when nobody takes any. */
  readonly reporting: { readonly to: string; readonly version: string } | undefined;
}

/** Pages up to which each has a preview picture of its own; beyond, only the start page has one. */
const picturedUpTo = 1500;
/** Files that are written while further pages are rendered. */
const mostWriting = 64;

/**
 * Writes an HTML file for every page of a film in a language, and in the first one that for lost addresses.
 * @returns how many preview pictures were drawn anew
 */
export async function writePages(site: Site, locale: Locale): Promise<number> {
  const { film, layout, template, folder, data, scripts, origin, reporting } = site;
  await loadMessages(locale);
  setLocale(locale);
  const fill = pageFiller(template);
  provideLayout(film.id, layout);
  const search = createSearchService(film);
  await Promise.all([...pageKinds, 'missing' as const].map(fetchPageCode));
  const pages = sitePages(film);
  const previews = await createPreviews(film, join(folder, 'previews'), origin);
  const writing = new Set<Promise<void>>();
  for (const { page, formerly } of pages) {
    const path = encodePath(page, locale);
    const html = await pageHtml(page, path);
    for (const one of [path, ...formerly.map((old) => encodePath(old, locale))]) {
      writing.add(write(join(folder, one, 'index.html'), html));
    }
    if (writing.size >= mostWriting) await written();
  }
  if (locale === baseLocale) {
    const missing: Page = { kind: 'missing', path: '', unknown: undefined };
    writing.add(write(join(folder, '404.html'), await pageHtml(missing, '/404.html')));
  }
  await written();
  return previews.made();

  async function written() {
    await Promise.all(writing);
    writing.clear();
  }

  async function pageHtml(page: Page, path: string): Promise<string> {
    const head = headOf(film, page, locale);
    const drawn = page.kind === 'timeline' || (page.kind !== 'missing' && pages.length <= picturedUpTo);
    const app = await render(
      <App film={film} layoutUrl={film.id} search={search} reporting={reporting} path={path} />,
      path,
    );
    const preview = drawn ? previews.of(page, locale, head) : undefined;
    const { main = '', imports = [], later = [] } = scripts[locale][page.kind] ?? {};
    return fill({
      locale,
      settings: {
        path,
        ...data.settings[page.kind === 'missing' ? 'every' : locale],
        parts: partsOfPage(page, film)
          .flatMap((name) => data.parts[locale].get(name) ?? [])
          .join(' '),
        slices: slicesDrawn(app, film, layout).join(' '),
        main,
        imports: imports.join(' '),
        later: later.join(' '),
        ...(reporting && { report: reporting.to, version: reporting.version }),
      },
      head: headTags(head, locale, preview),
      app,
      end: dataTag(head),
    });
  }
}

/** Renders to HTML. React's own prerender swallows what throws inside of Suspense, so errors are collected. */
async function render(app: React.ReactNode, path: string): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(app, {
    // Nothing is sent in pieces: a piece would be put in its place by an inline script.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => void errors.push(error),
  });
  const html = await text(prelude);
  if (errors.length > 0) throw new Error(`${path} could not be rendered`, { cause: errors[0] });
  return html;
}

async function write(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
