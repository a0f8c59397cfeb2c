import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { parseFileText, parseFilmText } from '#domain/dataset/parseFilm.ts';
import { baseLocale } from '#domain/locales/locales.ts';
import { locales, setLocale, type Locale } from '#i18n/locale.ts';
import { loadMessages } from '#i18n/messages.ts';
import { datasetFile, readDataset } from '#node/datasetFile.ts';
import { encodePath } from '#routing/codec.ts';
import { pageEntry } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';
import { basePath, toSite } from '#routing/site.ts';

import { readClientFiles, type SiteScripts } from './clientFiles.ts';
import { manifestOf, manifestPath } from './manifest.ts';
import { writePages } from './pageWriter.tsx';
import { reportAddress, versionOf } from './reporting.ts';
import { shipData, type SiteData } from './shipData.ts';
import { layoutFiles, shippedLayout, type ShippedLayout } from './shippedLayout.ts';
import { sitePages } from './sitePages.ts';

const folder = 'dist';

/** What a worker is told. */
interface Task {
  readonly locale: Locale;
  readonly layout: ShippedLayout;
  readonly template: string;
  readonly origin: string;
  readonly data: SiteData;
  readonly scripts: SiteScripts;
}

if (isMainThread) await build();
else parentPort?.once('message', (task: Task) => void writeInWorker(task));

/**
 * Writes the data, its storyline layout, the sitemap and the manifests, and by a worker for each language an HTML file
 * for every page.
 */
async function build() {
  const path = datasetFile();
  const text = readDataset(path);
  const { film, file } = parseFileText(text);
  await Promise.all(locales.map(loadMessages));
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const origin = siteOrigin();
  const layout = shippedLayout(film);
  const data = shipData(file, text, layoutFiles(film.id, layout), join(folder, 'data'));
  const scripts = readClientFiles(folder);
  const pages = sitePages(film);
  const drawn = await Promise.all(
    locales.map((locale) => writtenByWorker({ locale, layout, template, origin, data, scripts })),
  );
  for (const locale of locales) {
    setLocale(locale);
    writeFileSync(join(folder, manifestPath(locale)), JSON.stringify(manifestOf(film, locale)));
  }
  writeSitemap(
    pages.map(({ page }) => page).filter(({ kind }) => pageEntry(kind).indexed),
    origin,
  );
  console.log(`${pages.length * locales.length} pages of "${film.title[baseLocale]}" from ${path}, below ${basePath}`);
  if (origin === '') {
    console.log('SITE_URL is not set: canonical addresses, alternates and the sitemap are root-relative');
  }
  console.log(`${drawn.reduce((sum, one) => sum + one, 0)} preview pictures were drawn anew`);
}

/** Runs this file again, in a thread of its own. @returns how many preview pictures were drawn anew */
function writtenByWorker(task: Task): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(task);
  });
}

async function writeInWorker({ locale, ...shared }: Task): Promise<void> {
  const text = readDataset(datasetFile());
  const to = reportAddress();
  const reporting = to === '' ? undefined : { to, version: versionOf(text) };
  const drawn = await writePages({ ...shared, film: parseFilmText(text), folder, reporting }, locale);
  parentPort?.postMessage(drawn);
}

function writeSitemap(pages: readonly Page[], origin: string) {
  const urls = pages.flatMap((page) => locales.map((locale) => origin + toSite(encodePath(page, locale))));
  const entries = urls.map((url) => `  <url><loc>${url}</loc></url>`).join('\n');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
  writeFileSync(join(folder, 'sitemap.xml'), xml);
}

/** `SITE_URL` as an origin, or empty. @throws {Error} when it is set and no https origin */
function siteOrigin(): string {
  const url = import.meta.env.VITE_SITE_ORIGIN ?? '';
  if (url !== '' && !/^https:\/\/[^/\s]+$/.test(url)) {
    throw new Error(`SITE_URL is "${url}"; expected an https origin such as https://example.org`);
  }
  return url;
}
