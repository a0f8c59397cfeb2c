import { colorOf, tokens } from '#node/site/styleTokens.ts';

/** The inks of a preview picture, which is always a night one. */
export const ground = colorOf(tokens.night, 'ground');
export const raised = colorOf(tokens.night, 'pressed');
export const text = colorOf(tokens.night, 'text');
export const quiet = colorOf(tokens.night, 'quiet');
export const accent = colorOf(tokens.night, 'amber');

/** The ink of a hue. */
export function hueInk(hue: string): string {
  return colorOf(tokens.night, hue);
}

/**
 * The ink of a generated picture in a hue, as the pages mix it by night.
 * @param name `sheet`, `far`, `mid`, `near`, `pale`, `bright` or `spot`
 */
export function pictureInk(name: string, hue: string): string {
  if (name === 'bright') return hueInk(hue);
  if (name === 'spot') return hueInk(colorOf(tokens.spots, hue));
  const mix = tokens.pictureInks.get(name);
  if (mix === undefined) throw new Error(`The style sheet has no ink "${name}" for pictures`);
  const below = mix.ground.startsWith('#') ? mix.ground : colorOf(tokens.night, mix.ground);
  return mixed(hueInk(hue), below, mix.share);
}

/** `share` (0 to 1) of a colour with another, channel by channel; near enough to OKLab for a small picture. */
function mixed(colour: string, other: string, share: number): string {
  const channel = (from: string, at: number) => parseInt(from.slice(at, at + 2), 16);
  const both = [1, 3, 5].map((at) => Math.round(channel(colour, at) * share + channel(other, at) * (1 - share)));
  return `#${both.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** What an emblem of a hue stands on. */
export function tileInk(hue: string): string {
  return colorOf(tokens.tiles, hue);
}
