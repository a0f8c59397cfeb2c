import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import subsetFont from 'subset-font';

const folder = '.build/fonts';
const letters = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const marks = '‘’‚“”„…–—·•';

const faces = [
  { file: '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2', axes: { wght: 600, opsz: 100 } },
  { file: '@fontsource-variable/fraunces/files/fraunces-latin-wght-italic.woff2', axes: { wght: 500 } },
  { file: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2', axes: { wght: 500 } },
] as const;

/**
 * The product's fonts as plain font files, for a renderer that knows neither web fonts nor variable ones.
 * @returns their paths
 */
export async function previewFontFiles(): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    faces.map(async ({ file, axes }, index) => {
      const font = await subsetFont(readFileSync(join('node_modules', file)), letters + marks, {
        targetFormat: 'truetype',
        variationAxes: axes,
      });
      const path = join(folder, `${index}.ttf`);
      writeFileSync(path, font);
      return path;
    }),
  );
}
