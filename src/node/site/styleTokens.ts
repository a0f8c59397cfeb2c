import { readFileSync } from 'node:fs';

/** The colours that the style sheet defines, each as `#rrggbb` by its name. */
interface Tokens {
  readonly night: ReadonlyMap<string, string>;
  readonly paper: ReadonlyMap<string, string>;
  /** What emblems stand on, by hue. */
  readonly tiles: ReadonlyMap<string, string>;
  /** Name of the second ink of what is printed in a hue, by hue. */
  readonly spots: ReadonlyMap<string, string>;
  /** The inks of generated pictures by night: how much of the hue (0 to 1) on which ground. */
  readonly pictureInks: ReadonlyMap<string, { readonly share: number; readonly ground: string }>;
}

/** Reads the colours out of a style sheet that writes them as `--name: light-dark(#paper, #night)`. */
function readTokens(css: string): Tokens {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  const tiles = [...css.matchAll(/\[data-hue='(\w+)'\] \{[^}]*--tile: (#[0-9a-f]{6});/g)];
  const spots = [...css.matchAll(/\[data-hue='(\w+)'\] \{[^}]*--spot: var\(--(\w+)\);/g)];
  // Of two mixtures in a rule, the one by night is the last.
  const mixes = [
    ...css.matchAll(/@utility ink-(\w+) \{[^}]*color-mix\(in oklab, var\(--hue\) (\d+)%, (?:var\(--)?([#\w]+)\)+;/g),
  ];
  return {
    paper: new Map(pairs.map(([, name = '', paper = '']) => [name, paper])),
    night: new Map(pairs.map(([, name = '', , night = '']) => [name, night])),
    tiles: new Map(tiles.map(([, hue = '', tile = '']) => [hue, tile])),
    spots: new Map(spots.map(([, hue = '', spot = '']) => [hue, spot])),
    pictureInks: new Map(mixes.map(([, ink = '', share = '', ground = '']) => [ink, { share: +share / 100, ground }])),
  };
}

/** A colour by its name. @throws {Error} when there is none of this name */
export function colorOf(inks: ReadonlyMap<string, string>, name: string): string {
  const ink = inks.get(name);
  if (ink === undefined) throw new Error(`The style sheet has no colour "${name}"`);
  return ink;
}

/** The colours of the house. */
export const tokens = readTokens(
  ['tokens', 'pictures'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n'),
);
