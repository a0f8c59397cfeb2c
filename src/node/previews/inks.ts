import { inkOf, tokens } from '../tokens.ts';

/** The inks of a preview picture, which is always a night one. */
export const ground = inkOf(tokens.night, 'ground');
export const raised = inkOf(tokens.night, 'pressed');
export const text = inkOf(tokens.night, 'text');
export const quiet = inkOf(tokens.night, 'quiet');
export const accent = inkOf(tokens.night, 'amber');

/** The ink of a hue. */
export function hueInk(hue: string): string {
  return inkOf(tokens.night, hue);
}

/** What an emblem of a hue stands on. */
export function tileInk(hue: string): string {
  return inkOf(tokens.tiles, hue);
}
