import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { versionOf } from '#node/site/reporting.ts';

import { attributes, builtPages, filmOf, isServed, metaContent, readPage, textOf } from '../support/builtSite.ts';

const sites = [
  { name: 'the site', folder: 'dist', base: '/', origin: '', film: filmOf('public/data/almost-famous.json') },
  {
    name: 'another film below a sub-path',
    folder: '.build/other',
    base: '/some/path/',
    origin: 'https://example.org',
    film: filmOf('.build/other.json'),
  },
];

describe.each(sites)('$name', ({ folder, base, origin, film }) => {
  const pages = builtPages(folder, film);
  const inner = (href: string) => `/${href.slice(base.length)}`;

  test('has a page for every address in both languages, each with a title of its own', () => {
    const count = film.scenes.length + film.characters.length + film.quotes.length + film.sources.length + 6;
    expect(pages).toHaveLength(count * 2);
    for (const prefix of ['', '/de']) {
      const titles = pages
        .filter(({ path }) => path.startsWith('/de') === (prefix === '/de'))
        .map(({ document }) => document.querySelector('title')?.text);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('says its language, address and alternates, absolute where the origin is known', () => {
    for (const { path, document } of pages) {
      const locale = path === '/de' || path.startsWith('/de/') ? 'de' : 'en';
      expect(attributes(document, 'html', 'lang'), path).toEqual([locale]);
      const here = origin + base.replace(/\/$/, '') + path;
      expect(attributes(document, 'link[rel=canonical]', 'href'), path).toEqual([here]);
      const english = path.replace(/^\/de(?=\/|$)/, '') || '/';
      const other = locale === 'de' ? english : `/de${english === '/' ? '' : english}`;
      expect(attributes(document, 'link[rel=alternate]', 'href')).toContain(origin + base.replace(/\/$/, '') + other);
      expect(metaContent(document, 'name', 'description')?.length).toBeGreaterThan(20);
      expect(metaContent(document, 'property', 'og:url')).toBe(here);
    }
  });

  test('is text before JavaScript: what a record says stands in its page', () => {
    for (const scene of film.scenes) {
      const german = pages.find(({ path }) => path === `/de/scene/${scene.id}`);
      const text = german === undefined ? '' : textOf(german.document);
      expect(text).toContain(scene.title.de);
      expect(text).toContain(scene.summary.de);
      for (const { character } of scene.cast) expect(text).toContain(character.name);
      for (const quote of scene.quotes) expect(text).toContain(quote.text);
    }
  });

  test('has a preview picture of its own on every page, light and of the right size', () => {
    for (const { document, path } of pages) {
      const image = metaContent(document, 'property', 'og:image') ?? '';
      expect(image.startsWith(origin + base), path).toBe(true);
      expect(metaContent(document, 'name', 'twitter:image')).toBe(image);
      expect(metaContent(document, 'property', 'og:image:alt')?.length, path).toBeGreaterThan(5);
      const png = readFileSync(join(folder, inner(image.slice(origin.length))));
      const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
      expect(size, path).toEqual({ width: 1200, height: 630 });
      expect(metaContent(document, 'property', 'og:image:width')).toBe('1200');
      expect(metaContent(document, 'property', 'og:image:height')).toBe('630');
      expect(png.byteLength, `${path}: ${image}`).toBeLessThanOrEqual(120_000);
    }
  });

  test('describes its record as Movie, Clip, Person or Quotation', () => {
    const types = { timeline: 'Movie', scene: 'Clip', character: 'Person', quote: 'Quotation' };
    for (const [kind, type] of Object.entries(types)) {
      for (const { document } of pages.filter((page) => page.kind === kind)) {
        const json = document.querySelector('script[type="application/ld+json"]')?.text ?? '';
        expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', '@type': type });
      }
    }
  });

  test('carries nothing inline but what its policy names, allows only itself and loads from nowhere else', () => {
    for (const { document, path } of [...pages, { document: readPage(`${folder}/404.html`), path: '404' }]) {
      const policy = attributes(document, 'meta[http-equiv=Content-Security-Policy]', 'content')[0] ?? '';
      const inline = document.querySelectorAll('script:not([type="application/ld+json"]), style');
      expect(inline.map(({ rawTagName }) => rawTagName)).toEqual(['style', 'script']);
      for (const { rawTagName, innerHTML } of inline) {
        const hash = createHash('sha256').update(innerHTML).digest('base64');
        expect(policy, path).toContain(`${rawTagName}-src 'self' 'sha256-${hash}'`);
      }
      expect(document.querySelectorAll('[style]').map(String), path).toEqual([]);
      const handlers = document.querySelectorAll('*').flatMap(({ attributes: all }) => Object.keys(all));
      expect(
        handlers.filter((name) => /^on/.test(name)),
        path,
      ).toEqual([]);
      expect(policy).toMatch(/^default-src 'none';/);
      const loaded = [
        ...attributes(document, 'script, img', 'src'),
        ...['stylesheet', 'icon', 'preload', 'modulepreload'].flatMap((rel) =>
          attributes(document, `link[rel=${rel}]`, 'href'),
        ),
        ...['main', 'film', 'film-en', 'film-de', 'storyline'].flatMap((name) =>
          attributes(document, '#root', `data-${name}`),
        ),
        ...attributes(document, '#root', 'data-imports').flatMap((imports) => imports.split(' ')),
      ];
      expect(loaded.length).toBeGreaterThan(3);
      for (const href of loaded) {
        expect(href.startsWith(base), `${path} loads ${href}`).toBe(true);
        expect(isServed(folder, inner(href)), `${path} loads ${href}`).toBe(true);
      }
    }
  });

  test('has no dead link of its own', () => {
    const own = new Set(
      pages.flatMap(({ document }) => attributes(document, 'a', 'href')).filter((href) => href.startsWith('/')),
    );
    for (const href of own) {
      const path = inner(href.split(/[?#]/)[0] ?? '');
      expect(href.startsWith(base.replace(/\/$/, '')), href).toBe(true);
      expect(isServed(folder, path), href).toBe(true);
    }
  });

  test('lists every page in the sitemap and keeps the page for lost addresses out of it', () => {
    const urls = readPage(`${folder}/sitemap.xml`)
      .querySelectorAll('loc')
      .map((loc) => loc.text);
    expect(urls).toHaveLength(pages.length);
    expect(urls.every((url) => url.startsWith(origin + base.replace(/\/$/, '')))).toBe(true);
    expect(metaContent(readPage(`${folder}/404.html`), 'name', 'robots')).toBe('noindex');
  });

  test('serves the data it was built from, and no other', () => {
    expect(JSON.parse(readFileSync(`${folder}/data/${film.id}.json`, 'utf8'))).toHaveProperty('film.id', film.id);
  });
});

test('an old address arrives at the page of today', () => {
  const page = readPage('.build/other/character/marie/index.html');
  expect(attributes(page, 'link[rel=canonical]', 'href')).toEqual(['https://example.org/some/path/character/mara']);
});

test('lines can be reported where the build was told to whom, with the version of its data, and nowhere else', () => {
  const version = versionOf(readFileSync('.build/other.json', 'utf8'));
  const [told, untold] = [readPage('.build/other/quotes/index.html'), readPage('dist/quotes/index.html')];
  const reports = attributes(told, 'a', 'href').filter((href) => href.startsWith('mailto:lines@example.org?'));
  expect(reports).toHaveLength(filmOf('.build/other.json').quotes.length);
  for (const href of reports) expect(decodeURIComponent(href)).toContain(`night-ferry, format 1, version ${version}`);
  expect(attributes(told, '#root', 'data-version')).toEqual([version]);
  expect(untold.querySelectorAll('[data-report], [href^="mailto:"]').map(String)).toEqual([]);
});
