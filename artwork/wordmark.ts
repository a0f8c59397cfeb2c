import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

import { element, n, place } from './draw/shape.ts';

const file = 'node_modules/@fontsource-variable/fraunces/files/fraunces-latin-full-italic.woff2';
const words = ['It’s', 'All', 'Happening'] as const;
const size = 100;
const height = 148;
const baseline = 112;
const gap = 26;

/** One word as the outlines of its letters, standing on y = 0, and how wide it is. */
function outline(word: string, font: string, at: number): { readonly d: string; readonly width: number } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="400"><text x="100" y="200" font-size="${n(at)}" font-family="Fraunces" font-style="italic">${word}</text></svg>`;
  const drawn = new Resvg(svg, { font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Fraunces' } });
  const box = drawn.getBBox();
  const written = /<path[^>]* d="([^"]+)"/.exec(drawn.toString())?.[1];
  if (box === undefined || written === undefined) throw new Error(`"${word}" has no outline`);
  let vertical = false;
  const d = written.replace(/([A-Z])|-?[\d.]+/g, (part, command: string | undefined) => {
    if (command !== undefined) {
      vertical = false;
      return part;
    }
    const moved = Number(part) - (vertical ? 200 : box.x);
    vertical = !vertical;
    return String(Math.round(moved));
  });
  return { d: d.replace(/ ?([A-Z]) ?/g, '$1'), width: box.width };
}

/**
 * The product's name, set by hand: the middle word larger, lifted and printed twice, the second ink out of register.
 * Its inks are the page's: it is used from within a page, and takes what it inherits there.
 */
export async function composeWordmark(): Promise<string> {
  const cut = await subsetFont(readFileSync(file), words.join(''), {
    targetFormat: 'truetype',
    variationAxes: { wght: 600, opsz: 72, SOFT: 0, WONK: 1 },
  });
  const font = join(mkdtempSync(join(tmpdir(), 'wordmark-')), 'fraunces.ttf');
  writeFileSync(font, cut);
  const its = outline(words[0], font, size);
  const all = outline(words[1], font, size * 1.24);
  const happening = outline(words[2], font, size);
  const second = its.width + gap;
  const third = second + all.width + gap - 12;
  const letters = (d: string, fill: string) => element('path', { d, fill });
  const width = Math.ceil(third + happening.width + 4);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${n(width)} ${n(height)}` },
    element(
      'symbol',
      { id: 'wordmark', viewBox: `0 0 ${n(width)} ${n(height)}` },
      place(2, baseline, letters(its.d, 'currentColor')),
      place(second + 4, baseline + 4, letters(all.d, 'var(--wordmark-under,#d4492f)'), 1, -4),
      place(second, baseline, letters(all.d, 'var(--wordmark-over,#f0a63c)'), 1, -4),
      place(third, baseline, letters(happening.d, 'currentColor')),
    ),
    element('use', { href: '#wordmark' }),
  );
}
