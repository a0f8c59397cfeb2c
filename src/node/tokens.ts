import { readFileSync } from 'node:fs';

/** The colours that the style sheet defines, each as `#rrggbb` by its name. */
interface Tokens {
  readonly night: ReadonlyMap<string, string>;
  readonly paper: ReadonlyMap<string, string>;
  /** What emblems stand on, by hue. */
  readonly tiles: ReadonlyMap<string, string>;
}

/** Reads the colours out of a style sheet that writes them as `--name: light-dark(#paper, #night)`. */
function readTokens(css: string): Tokens {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  const tiles = [...css.matchAll(/\[data-hue='(\w+)'\] \{[^}]*--tile: (#[0-9a-f]{6});/g)];
  return {
    paper: new Map(pairs.map(([, name = '', paper = '']) => [name, paper])),
    night: new Map(pairs.map(([, name = '', , night = '']) => [name, night])),
    tiles: new Map(tiles.map(([, hue = '', tile = '']) => [hue, tile])),
  };
}

/** A colour by its name. @throws {Error} when there is none of this name */
export function inkOf(inks: ReadonlyMap<string, string>, name: string): string {
  const ink = inks.get(name);
  if (ink === undefined) throw new Error(`The style sheet has no colour "${name}"`);
  return ink;
}

/** The colours of the house. */
export const tokens = readTokens(readFileSync('src/styles.css', 'utf8'));
