import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import subsetFont from 'subset-font';

import { codesOf, rangeOf } from './characters.ts';

/** A font of the house with the variations that the style sheet asks for, and nothing beyond. */
const fonts = [
  {
    name: 'fraunces',
    family: 'Fraunces',
    style: 'normal',
    weight: '400 600',
    folder: 'fraunces',
    file: (part: string) => `fraunces-${part}-opsz-normal`,
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 72 } },
  },
  {
    name: 'fraunces-italic',
    family: 'Fraunces',
    style: 'italic',
    weight: '400',
    folder: 'fraunces',
    file: (part: string) => `fraunces-${part}-wght-italic`,
    axes: { wght: 400 },
  },
  {
    name: 'instrument-sans',
    family: 'Instrument Sans',
    style: 'normal',
    weight: '400 600',
    folder: 'instrument-sans',
    file: (part: string) => `instrument-sans-${part}-wght-normal`,
    axes: { wght: { min: 400, max: 600 } },
  },
] as const;

/** The parts a font comes in; the first has nearly every character. */
const parts = ['latin', 'latin-ext'] as const;

/** Without `rvrn` the italic has its swash forms even in running text, where a b reads as a ß. */
const keptFeatures = ['calt', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum'];
const packages = 'node_modules/@fontsource-variable';
/** Subsets are kept here by what they hold, so that only what has changed is made again. */
const cache = 'node_modules/.cache/fonts';

/**
 * Reduces the fonts to the characters in use and says so in a style sheet, `faces.css`. What is left out of a font
 * stands in a second family, "… Rest", with a sheet of its own, `rest.css`: its files are only loaded when somebody
 * types one of its characters.
 * @param codes the code points in use, ascending
 * @param folder where the fonts and both sheets are written
 */
export async function writeFontFaces(codes: readonly number[], folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const inUse = new Set(codes);
  const faces: string[] = [];
  const rests: string[] = [];
  for (const font of fonts) {
    const ranges = rangesOf(font.folder);
    for (const part of parts) {
      const source = join(packages, font.folder, 'files', `${font.file(part)}.woff2`);
      const own = codesOf(ranges[part]);
      const wanted = own.filter((code) => inUse.has(code));
      if (wanted.length > 0) {
        const file = part === 'latin' ? font.name : `${font.name}-${part}`;
        copyFileSync(await subset(source, wanted, font.axes), join(folder, `${file}.woff2`));
        faces.push(rule(font.family, font, `./${file}.woff2`, wanted));
      }
      const rest = own.filter((code) => !inUse.has(code));
      rests.push(rule(`${font.family} Rest`, font, `../../${source}`, rest));
    }
  }
  writeFileSync(join(folder, 'faces.css'), faces.join('\n'));
  writeFileSync(join(folder, 'rest.css'), rests.join('\n'));
}

function rule(family: string, { style, weight }: (typeof fonts)[number], url: string, codes: readonly number[]) {
  return `@font-face {
  font-family: '${family}';
  src: url('${url}') format('woff2');
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  unicode-range: ${rangeOf(codes)};
}`;
}

async function subset(source: string, codes: readonly number[], axes: (typeof fonts)[number]['axes']): Promise<string> {
  const font = readFileSync(source);
  const text = String.fromCodePoint(...codes);
  const recipe = JSON.stringify([codes, axes, keptFeatures]);
  const kept = join(cache, `${createHash('sha256').update(font).update(recipe).digest('hex').slice(0, 32)}.woff2`);
  if (!existsSync(kept)) {
    const options = { targetFormat: 'woff2' as const, variationAxes: axes, keepFeatures: keptFeatures };
    writeFileSync(kept, await subsetFont(font, text, { ...options, noHinting: true }));
  }
  return kept;
}

/** The characters of each part of a font, as its package says. */
function rangesOf(folder: string): Record<(typeof parts)[number], string> {
  const said: unknown = JSON.parse(readFileSync(join(packages, folder, 'unicode.json'), 'utf8'));
  const of = (part: string) => {
    const range: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, part) : undefined;
    if (typeof range !== 'string') throw new Error(`The font package ${folder} does not say what ${part} holds`);
    return range;
  };
  return { latin: of('latin'), 'latin-ext': of('latin-ext') };
}
