import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import UPNG from 'upng-js';

import type { Film } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Head } from '#node/site/head.ts';
import type { Page } from '#routing/route.ts';
import { toSite } from '#routing/site.ts';

import { composePreview } from './compose.ts';
import { previewFontFiles } from './fonts.ts';
import { previewContent } from './previewContent.ts';

/** A page's preview picture, as chats and search engines are told of it. */
export interface Preview {
  readonly url: string;
  readonly alt: string;
}

/** A larger picture is drawn with a palette; chats refuse, or shrink badly, what is too large. */
const mostBytes = 90_000;
const paletteColours = 96;
/** Drawn pictures are kept here by what they show, so that only what has changed is drawn again. */
const cache = 'node_modules/.cache/previews';

/**
 * Makes the preview pictures of a film's pages, 1200 x 630 PNG.
 * @param folder where they are written
 * @param origin `https://host`, or empty for root-relative addresses
 */
export async function createPreviews(film: Film, folder: string, origin: string) {
  const fontFiles = [...(await previewFontFiles())];
  let drawn = 0;
  mkdirSync(cache, { recursive: true });

  function of(page: Page, locale: Locale, head: Head): Preview {
    const { words, picture } = previewContent(film, page, head);
    const svg = composePreview(words, picture, localize(film.title));
    const name = 'id' in page ? `${page.kind}-${page.id}` : page.kind;
    const path = `${locale}/${name}.png`;
    const file = join(folder, path);
    const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
    if (!existsSync(kept)) {
      // At one stroke, as the pages of another language may show the same.
      writeFileSync(`${kept}.${locale}`, render(svg));
      renameSync(`${kept}.${locale}`, kept);
      drawn++;
    }
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
    return { url: origin + toSite(`/previews/${path}`), alt: [words.headline, words.under].join('. ') };
  }

  function render(svg: string): Uint8Array {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' };
    const image = new Resvg(svg, { font, shapeRendering: 2 }).render();
    const png = image.asPng();
    if (png.byteLength <= mostBytes) return png;
    const { buffer } = new Uint8Array(image.pixels);
    return new Uint8Array(UPNG.encode([buffer], image.width, image.height, paletteColours));
  }

  return { of, made: () => drawn };
}
