import { Resvg } from '@resvg/resvg-js';

import { ink } from './draw/palette.ts';
import { misprint } from './draw/print.ts';
import { disc, element, place, rect, stroke } from './draw/shape.ts';

/** Where an icon stands: in a tab with corners of its own, on a home screen that cuts it, or within any mask. */
type Frame = 'tab' | 'square' | 'maskable';

/** Of the field of 64 the drawing takes this much; a mask may cut off a fifth. */
const scales = { tab: 1, square: 1, maskable: 0.78 } as const;

function sun(): string {
  return misprint((colour) => disc(32, 26, 15, colour), ink.amber, ink.rust, 3, 2);
}

/** Three lines of a storyline, and the scene in which they meet. */
function lines(): string {
  return [
    stroke('M-20 61H12C22 61 24 46.5 32 46.5S42 60 52 60H84', ink.teal, 4.5),
    stroke('M-20 51H12C20 51 24 46.5 32 46.5S44 49 52 49H84', ink.cream, 4.5),
    stroke('M-20 41H12C20 41 24 46.5 32 46.5S44 38 52 38H84', ink.rust, 4.5),
    rect(26.5, 38, 11, 17, ink.cream, 5.5),
    rect(29.2, 40.7, 5.6, 11.6, ink.ink, 2.8),
  ].join('');
}

/** The icon as a self-contained SVG document. */
export function composeIcon(frame: Frame): string {
  const scale = scales[frame];
  const shift = 32 * (1 - scale);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 64 64' },
    element('clipPath', { id: 'frame' }, rect(0, 0, 64, 64, ink.ink, frame === 'tab' ? 14 : undefined)),
    element(
      'g',
      { 'clip-path': 'url(#frame)' },
      rect(0, 0, 64, 64, ink.ink),
      place(shift, shift, sun() + lines(), scale),
    ),
  );
}

/** The icon as PNG, `size` pixels wide and high. */
export function drawIcon(frame: Frame, size: number): Uint8Array {
  return new Resvg(composeIcon(frame), { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** A PNG of at most 255 pixels a side in the container that browsers ask for by the name `favicon.ico`. */
export function asIco(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.byteLength, 14);
  head.writeUInt32LE(head.byteLength, 18);
  return Buffer.concat([head, png]);
}
