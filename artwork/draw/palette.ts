import { colorOf, tokens } from '#node/site/styleTokens.ts';

const { night: house } = tokens;

/** The inks of the house as they are by night. Rust is printed deeper than text in it may be. */
export const ink = {
  ink: colorOf(house, 'ground'),
  plum: '#241826',
  plumLight: colorOf(house, 'pressed'),
  cream: colorOf(house, 'text'),
  amber: colorOf(house, 'amber'),
  rust: '#e2553d',
  teal: colorOf(house, 'teal'),
  rose: colorOf(house, 'rose'),
  sky: colorOf(house, 'sky'),
  olive: colorOf(house, 'olive'),
  violet: colorOf(house, 'violet'),
  sand: colorOf(house, 'sand'),
};

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Mixes two colours (#rrggbb); `share` is how much of the second there is, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const [r1, g1, b1] = channels(first);
  const [r2, g2, b2] = channels(second);
  const mixed = (one: number, two: number): string =>
    Math.round(one + (two - one) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${mixed(r1, r2)}${mixed(g1, g2)}${mixed(b1, b2)}`;
}

/** The six inks a sequence is printed in, from its lightest to its darkest, and one that stands out. */
interface Highlight {
  readonly pale: string;
  readonly bright: string;
  readonly middle: string;
  readonly deep: string;
  readonly dark: string;
  readonly accent: string;
}

/** San Diego: sand and amber dusk. */
export const dusk: Highlight = {
  pale: mix(ink.cream, ink.amber, 0.22),
  bright: mix(ink.amber, ink.sand, 0.3),
  middle: mix(ink.amber, ink.rust, 0.5),
  deep: mix(ink.rust, ink.plum, 0.45),
  dark: mix(ink.plum, ink.rust, 0.07),
  accent: mix(ink.teal, ink.plum, 0.2),
};

/** Topeka: blue-plum night, the teal of the pool. */
export const night: Highlight = {
  pale: ink.cream,
  bright: ink.amber,
  middle: mix('#2f4a80', ink.violet, 0.12),
  deep: '#24305f',
  dark: '#151530',
  accent: ink.teal,
};

/** The bus: late amber. */
export const lateAmber: Highlight = {
  pale: mix(ink.cream, ink.amber, 0.3),
  bright: ink.amber,
  middle: mix(ink.amber, ink.rust, 0.62),
  deep: mix(ink.rust, ink.plum, 0.5),
  dark: mix(ink.plum, ink.rust, 0.1),
  accent: mix(ink.teal, ink.cream, 0.12),
};

/** After the bus: violet dusk. */
export const violetDusk: Highlight = {
  pale: mix(ink.cream, ink.violet, 0.22),
  bright: ink.violet,
  middle: mix(ink.violet, ink.plum, 0.42),
  deep: mix(ink.violet, ink.plum, 0.7),
  dark: mix(ink.plum, ink.violet, 0.06),
  accent: ink.rose,
};

/** The ending: a rose dawn. */
export const roseDawn: Highlight = {
  pale: mix(ink.cream, ink.rose, 0.16),
  bright: ink.rose,
  middle: mix(ink.rose, ink.rust, 0.55),
  deep: mix(ink.rose, ink.plum, 0.66),
  dark: mix(ink.plum, ink.rose, 0.08),
  accent: mix(ink.amber, ink.cream, 0.25),
};
