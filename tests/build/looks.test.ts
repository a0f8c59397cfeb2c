import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { attributes, isServed, readPage } from '../support/builtSite.ts';

const sites = [
  { name: 'the site', folder: 'dist', base: '/', film: 'Almost Famous' },
  { name: 'another film below a sub-path', folder: '.build/other', base: '/some/path/', film: 'Night Ferry' },
];

/** Width and height of a PNG, as its header says. */
function pngSize(file: string): readonly [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const manifestSchema = v.object({
  name: v.string(),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), purpose: v.string() })),
});

describe.each(sites)('$name', ({ folder, base, film }) => {
  const inner = (href: string) => href.slice(base.length);

  test.each([
    ['en', 'cast/index.html', base, film],
    ['de', 'de/cast/index.html', `${base}de`, film === 'Night Ferry' ? 'Nachtfähre' : film],
  ])('names a manifest in the language of the page: %s', (lang, page, start, title) => {
    const [href = ''] = attributes(readPage(join(folder, page)), 'link[rel=manifest]', 'href');
    expect(href.startsWith(base)).toBe(true);
    const said: unknown = JSON.parse(readFileSync(join(folder, inner(href)), 'utf8'));
    expect(said).toMatchObject({ lang, start_url: start, scope: base });
    const manifest = v.parse(manifestSchema, said);
    expect(manifest.name).toContain(title);
    expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable']));
    for (const { src, sizes } of manifest.icons) {
      expect(isServed(folder, `/${inner(src)}`), src).toBe(true);
      if (src.endsWith('.png')) expect(pngSize(join(folder, inner(src))).join('x')).toBe(sizes);
    }
  });

  test('has icons for tabs and home screens, and the ground of each theme for what is around the page', () => {
    const page = readPage(join(folder, 'index.html'));
    const icons = attributes(page, 'link[rel=icon], link[rel=apple-touch-icon]', 'href');
    expect(icons).toHaveLength(3);
    for (const href of icons) expect(existsSync(join(folder, inner(href))), href).toBe(true);
    expect(pngSize(join(folder, 'icons/apple-touch-icon.png'))).toEqual([180, 180]);
    expect(attributes(page, 'meta', 'data-theme-color')).toEqual(['night', 'paper']);
  });

  test('names the fonts of every page in its own style, which weigh 85 kB at most together', () => {
    const style = readPage(join(folder, 'index.html')).querySelector('style')?.textContent ?? '';
    const fonts = [...style.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, href = '']) => href);
    expect(fonts).toHaveLength(3);
    const size = fonts.reduce((sum, href) => sum + statSync(join(folder, inner(href))).size, 0);
    expect(size, `${size} bytes of fonts`).toBeLessThanOrEqual(85_000);
  });
});

test('every picture weighs 4 kB at most, and none is in the scripts', () => {
  const pictures = ['posters', 'emblems'].flatMap((kind) =>
    readdirSync(join('dist', kind)).map((file) => join(kind, file)),
  );
  expect(pictures.length).toBeGreaterThan(50);
  const scripts = readdirSync('dist/assets')
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join('dist/assets', file), 'utf8'));
  for (const file of [...pictures, 'wordmark.svg', 'icon.svg']) {
    const svg = readFileSync(join('dist', file), 'utf8');
    const size = brotliCompressSync(svg).byteLength;
    expect(size, `${file}: ${size} bytes brotli`).toBeLessThanOrEqual(4096);
    const drawing = / d="([^"]{30,})"/.exec(svg)?.[1] ?? svg;
    expect(
      scripts.some((script) => script.includes(drawing)),
      file,
    ).toBe(false);
  }
});
