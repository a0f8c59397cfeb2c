import { element, rect } from './shape.ts';

/** The sheet: 3:2, cropped to 4:3 at most, so the essential stays within the middle 80 %. */
const sheet = { width: 960, height: 640 } as const;

/** A scene's picture before it is wrapped: its permanent id and what is printed, ground first. */
export interface Poster {
  readonly id: string;
  readonly ground: string;
  readonly layers: readonly string[];
}

/** Declares a poster: its id, the colour of the ground, then the layers from back to front. */
export function poster(id: string, ground: string, ...layers: string[]): Poster {
  return { id, ground, layers };
}

/** The poster as a self-contained SVG document. */
export function composePoster({ ground, layers }: Poster): string {
  const { width, height } = sheet;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(width)} ${String(height)}`, width, height },
    rect(0, 0, width, height, ground),
    ...layers,
  );
}
