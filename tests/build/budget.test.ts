import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { attributes, builtPages, filmOf, type BuiltPage } from '../support/builtSite.ts';

const dist = 'dist';
const pages = builtPages(dist, filmOf('public/data/almost-famous.json'));
/** The largest page of each kind, in each language. */
const largest = [
  ...new Map(pages.toSorted((a, b) => a.html.length - b.html.length).map((page) => [keyOf(page), page])),
];

function keyOf({ kind, path }: BuiltPage): string {
  return `${kind}, ${/^\/de(\/|$)/.test(path) ? 'German' : 'English'}`;
}

/** Where one reads what was said and what sources say: its parts act at once, and weigh more. */
const busy = new Set(['scene', 'character', 'quote', 'quotes', 'source', 'sources', 'disputes']);

const sizes = new Map<string, number>();

/** What a file of the site, named by its address, weighs on its way. */
function brotli(href: string): number {
  const known = sizes.get(href) ?? brotliCompressSync(readFileSync(join(dist, href))).byteLength;
  sizes.set(href, known);
  return known;
}

/** The addresses in a setting of the page. */
function filesIn({ document }: BuiltPage, ...settings: readonly string[]): readonly string[] {
  return settings.flatMap((name) => attributes(document, '#root', `data-${name}`)).flatMap((value) => value.split(' '));
}

/** What is in the first view of a page, beside its text. */
function picturesAtOnce({ document }: BuiltPage): readonly string[] {
  return [
    ...attributes(document, 'img:not([loading=lazy])', 'src'),
    ...attributes(document, 'use', 'href').map((href) => href.replace(/#.*/, '')),
  ];
}

function sum(files: readonly string[]): number {
  return [...new Set(files)].map(brotli).reduce((total, one) => total + one, 0);
}

describe.each(largest)('the largest page of its kind (%s)', (_, page) => {
  const html = brotliCompressSync(page.html).byteLength;
  const scripts = sum(filesIn(page, 'main', 'imports'));
  const most = busy.has(page.kind) ? 91_500 : 87_000;

  test('asks for nothing but pictures before it is painted', () => {
    expect(attributes(page.document, 'script', 'src')).toEqual([]);
    expect(attributes(page.document, 'link[rel=stylesheet], link[rel=modulepreload]', 'href')).toEqual([]);
    expect(attributes(page.document, 'link[rel=preload]', 'as').filter((as) => as !== 'image')).toEqual([]);
  });

  test('can be read with 60 kB', () => {
    const size = html + sum(picturesAtOnce(page));
    expect(size, `${size} bytes, ${html} of them HTML`).toBeLessThanOrEqual(60_000);
  });

  // Sources and disputes draw on all of the film.
  const mostInAll = ['sources', 'source', 'disputes'].includes(page.kind) ? 160_000 : 150_000;
  test(`can act with ${mostInAll / 1000} kB, of which ${most / 1000} are scripts`, () => {
    const size = html + scripts + sum(picturesAtOnce(page)) + sum(filesIn(page, 'film', 'parts', 'storyline'));
    expect(scripts, `${scripts} bytes of scripts`).toBeLessThanOrEqual(most);
    expect(size, `${size} bytes`).toBeLessThanOrEqual(mostInAll);
  });

  test('has at most 2,000 elements', () => {
    const elements = page.document.querySelectorAll('*').length;
    expect(elements).toBeLessThanOrEqual(2_000);
  });
});

describe.each(pages.filter(({ kind }) => kind === 'timeline').map((page) => [page.path, page] as const))(
  'the timeline at %s',
  (_, { html }) => {
    test('has the first scene of its list within 24 kB', () => {
      const before = html.slice(0, html.indexOf('</h3>', html.indexOf('<article')));
      const size = brotliCompressSync(before).byteLength;
      expect(size, `${size} bytes`).toBeLessThanOrEqual(24_000);
    });

    test('writes no long numbers into its chart', () => {
      const chart = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'));
      expect(chart.match(/\d+\.\d{3,}/g) ?? []).toEqual([]);
    });
  },
);

test('pictures of the first view are asked for before the style sheet, and what search engines read comes last', () => {
  const pictured = pages.filter(({ html }) => html.includes('rel="preload"'));
  expect(pictured.length).toBeGreaterThan(50);
  for (const { html, path } of pictured) {
    expect(html.lastIndexOf('rel="preload"'), path).toBeLessThan(html.indexOf('<style>'));
  }
  for (const { html, path } of pages.filter((page) => page.html.includes('application/ld+json'))) {
    expect(html.indexOf('application/ld+json'), path).toBeGreaterThan(html.lastIndexOf('</footer>'));
  }
});

test('the style sheet is at most 12 kB', () => {
  const style = pages[0]?.document.querySelector('style')?.innerHTML ?? '';
  const size = brotliCompressSync(style).byteLength;
  expect(size, `${size} bytes`).toBeLessThanOrEqual(12_000);
});

test('all scripts of the site together, in one language, are at most 195 kB', () => {
  const scripts = readdirSync(join(dist, 'assets')).filter((file) => /^(?!de-).*\.js$/.test(file));
  const size = sum(scripts.map((file) => `assets/${file}`));
  expect(size, `${size} bytes`).toBeLessThanOrEqual(195_000);
});
