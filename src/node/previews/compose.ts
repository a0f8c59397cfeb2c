import { escapeXml } from '#node/site/escapeXml.ts';

import { fitLines, lineHeight } from './fitLines.ts';
import { accent, ground, quiet, raised, text } from './inks.ts';

export const previewSize = { width: 1200, height: 630 } as const;

/** What a preview picture shows. */
export interface PreviewWords {
  /** Small, above the headline, in the hue of the record. */
  readonly over: string;
  readonly headline: string;
  /** Small, below the headline. */
  readonly under: string;
  readonly hue: string;
}

/** An SVG picture to stand on the left, or the colour of a tile with an emblem on it. */
export type PreviewPicture =
  | { readonly kind: 'poster'; readonly svg: string }
  | { readonly kind: 'emblem'; readonly svg: string; readonly tile: string }
  | { readonly kind: 'strip'; readonly svgs: readonly string[] };

const margin = 64;
const pictureWidth = 560;
const stripHeight = 200;

/** Composes a preview picture: the picture, the words, and the product's name. */
export function composePreview(words: PreviewWords, picture: PreviewPicture, film: string): string {
  const beside = picture.kind !== 'strip';
  const left = beside ? pictureWidth + margin - 8 : margin;
  const width = previewSize.width - left - margin;
  const bottom = beside ? previewSize.height - 108 : previewSize.height - stripHeight - 40;
  const top = 128;
  const headline = fitLines(words.headline, { width, height: bottom - top - 72 }, beside ? 84 : 104);
  const start = top + headline.size;
  const end = start + (headline.lines.length - 1) * lineHeight(headline);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}" viewBox="0 0 ${previewSize.width} ${previewSize.height}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    drawPicture(picture),
    line(words.over, left, 96, 30, words.hue, 'Fraunces', 'italic'),
    ...headline.lines.map((one, index) =>
      line(one, left, start + index * lineHeight(headline), headline.size, text, 'Fraunces'),
    ),
    line(words.under, left, end + 56, 28, quiet, 'Instrument Sans'),
    beside ? wordmark(left, previewSize.height - 48, film) : '',
    '</svg>',
  ].join('');
}

function drawPicture(picture: PreviewPicture): string {
  if (picture.kind === 'poster') return nested(picture.svg, 0, 0, pictureWidth, previewSize.height);
  if (picture.kind === 'emblem') {
    const tile = `<rect width="${pictureWidth}" height="100%" fill="${picture.tile}"/>`;
    return tile + nested(picture.svg, 90, 125, 380, 380);
  }
  const each = previewSize.width / Math.max(1, picture.svgs.length);
  const top = previewSize.height - stripHeight;
  const back = `<rect y="${top}" width="100%" height="${stripHeight}" fill="${raised}"/>`;
  return back + picture.svgs.map((svg, index) => nested(svg, index * each, top, each, stripHeight)).join('');
}

/** Puts one SVG file into another, cropped to a box. */
function nested(svg: string, x: number, y: number, width: number, height: number): string {
  const opening = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '<svg>';
  const viewBox = /viewBox="([^"]+)"/.exec(opening)?.[1] ?? '0 0 960 640';
  const inner = svg.slice(svg.indexOf(opening) + opening.length, svg.lastIndexOf('</svg>'));
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice">${inner}</svg>`;
}

function wordmark(x: number, y: number, film: string): string {
  return `<text x="${x}" y="${y}" font-family="Fraunces" font-style="italic" font-size="30" fill="${text}">It’s <tspan fill="${accent}">All</tspan> Happening<tspan font-family="Instrument Sans" font-style="normal" font-size="24" fill="${quiet}" dx="18">${escapeXml(film)}</tspan></text>`;
}

function line(
  content: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  family: string,
  style: 'normal' | 'italic' = 'normal',
): string {
  return `<text x="${x}" y="${Math.round(y)}" font-family="${family}" font-style="${style}" font-size="${size}" fill="${fill}">${escapeXml(content)}</text>`;
}
