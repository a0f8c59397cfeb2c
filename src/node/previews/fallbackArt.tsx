import { renderToStaticMarkup } from 'react-dom/server';

import { initialsOf } from '#domain/locales/locales.ts';
import { FallbackEmblem } from '#ui/fallbackArt/FallbackEmblem.tsx';
import { FallbackPoster } from '#ui/fallbackArt/FallbackPoster.tsx';

import { pictureInk, text, tileInk } from './inks.ts';

/** The poster that the pages generate for a scene without one, as an SVG text with its inks written in. */
export function fallbackPoster(seed: string, family: string, hue: string): string {
  const shapes = renderToStaticMarkup(<FallbackPoster seed={seed} family={family} />);
  const inked = shapes.replace(/class="ink-(\w+)"/g, (_, ink: string) => `color="${pictureInk(ink, hue)}"`);
  return `<svg viewBox="0 0 960 640">${inked}</svg>`;
}

/** The emblem that the pages generate for a character without one, as an SVG text with its inks written in. */
export function fallbackEmblem(seed: string, name: string, hue: string): string {
  const shapes = renderToStaticMarkup(<FallbackEmblem seed={seed} initials={initialsOf(name)} />);
  const inked = shapes
    .replace('class="fill-cream"', `fill="${text}"`)
    .replace('class="fill-tile font-serif"', `fill="${tileInk(hue)}" font-family="Fraunces"`);
  return `<svg viewBox="0 0 96 96">${inked}</svg>`;
}
