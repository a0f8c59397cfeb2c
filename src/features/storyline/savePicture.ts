import { embeddedFontFaces } from '#data/fontFaces.ts';

import { pictureFile, type PictureWords } from './pictureFile.ts';
import { saveFile } from './saveFile.ts';
import { toPng } from './toPng.ts';

const pngScale = 2;

/**
 * Saves a drawing as a standalone picture.
 * @throws {Error} when the browser cannot make it
 */
export async function savePicture(
  drawing: SVGSVGElement,
  words: PictureWords,
  fileName: string,
  kind: 'svg' | 'png',
): Promise<void> {
  const picture = pictureFile(drawing, words, await embeddedFontFaces());
  const svg = new Blob([picture.text], { type: 'image/svg+xml' });
  saveFile(kind === 'svg' ? svg : await toPng(svg, picture, pngScale), fileName);
}
