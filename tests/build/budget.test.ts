import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { attributes, builtPages, filmOf, readPage } from '../support/builtSite.ts';

const dist = 'dist';
const film = filmOf('public/data/almost-famous.json');

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(join(dist, file))).byteLength;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB brotli`;
}

test('the timeline page needs at most 115 kB of JavaScript', () => {
  const page = readPage(join(dist, 'index.html'));
  const scripts = [...attributes(page, 'script', 'src'), ...attributes(page, 'link', 'href')].filter((file) =>
    file.endsWith('.js'),
  );
  const size = scripts.map(brotli).reduce((sum, one) => sum + one, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(size, `${kilobytes(size)} of JavaScript`).toBeLessThanOrEqual(115_000);
});

test('the style sheet is at most 12 kB', () => {
  const sheets = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'));
  const size = sheets.map((file) => brotli(join('assets', file))).reduce((sum, one) => sum + one, 0);
  expect(size, `${kilobytes(size)} of CSS`).toBeLessThanOrEqual(12_000);
});

test('the HTML of a scene is at most 20 kB', () => {
  for (const { path, html } of builtPages(dist, film).filter((page) => page.kind === 'scene')) {
    const size = brotliCompressSync(html).byteLength;
    expect(size, `${path}: ${kilobytes(size)} of HTML`).toBeLessThanOrEqual(20_000);
  }
});
