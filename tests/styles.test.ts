import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { hues } from '#domain/dataset/values.ts';
import { colorOf, tokens } from '#node/site/styleTokens.ts';

import { contrast, distance, laidOver } from './support/colour.ts';

const css = ['ambient', 'tokens'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
const cream = '#f6ecd9';
/** The most that the light of a sequence, and a band of the storyline in it, tint the ground. */
const ambientShare = Number(/--ambient-share: (\d+)%/.exec(css)?.[1]) / 100;
const bandShare = 0.09;

const textNames = ['text', 'quiet', 'faint'];
const groundNames = ['ground', 'raised', 'pressed'];

/** What of the pairs has too little contrast, each with its figure. */
function tooWeak(pairs: readonly (readonly [name: string, one: string, other: string])[], least: number) {
  expect(pairs.length).toBeGreaterThan(0);
  return pairs
    .map(([name, one, other]) => ({ name, ratio: contrast(one, other) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}, at least ${least}`);
}

describe.each(['night', 'paper'] as const)('by the colours of %s', (theme) => {
  const ink = (name: string) => colorOf(tokens[theme], name);
  const grounds = groundNames.map((name) => [name, ink(name)] as const);

  it('every text can be read on every ground, in every hue', () => {
    const pairs = grounds.flatMap(([ground, colour]) =>
      [...textNames, ...hues].map((name) => [`${name} on ${ground}`, ink(name), colour] as const),
    );
    expect(tooWeak(pairs, 4.5)).toEqual([]);
  });

  it('every text can be read in the light of every sequence, and on its band in the storyline', () => {
    const pairs = hues.flatMap((hue) => {
      const lit = laidOver(ink(hue), ink('ground'), ambientShare);
      const band = laidOver(ink(hue), ink('ground'), bandShare);
      return [
        ...[...textNames, ...hues].map((name) => [`${name} in the light of ${hue}`, ink(name), lit] as const),
        ...[...textNames, hue].map((name) => [`${name} on the band of ${hue}`, ink(name), band] as const),
      ];
    });
    expect(tooWeak(pairs, 4.5)).toEqual([]);
  });

  it('the ground can be read as text on what is solid', () => {
    expect(
      tooWeak(
        ['text', 'amber'].map((name) => [`ground on ${name}`, ink('ground'), ink(name)]),
        4.5,
      ),
    ).toEqual([]);
  });

  it('the edge of a control and the outline of the focus stand out from every ground', () => {
    const pairs = grounds.flatMap(([ground, colour]) =>
      ['edge', 'amber'].map((name) => [`${name} on ${ground}`, ink(name), colour] as const),
    );
    expect(tooWeak(pairs, 3)).toEqual([]);
  });

  it('every hue stands out from the ground as a line or a dot', () => {
    expect(
      tooWeak(
        hues.map((hue) => [hue, ink(hue), ink('ground')]),
        3,
      ),
    ).toEqual([]);
  });
});

it('cream emblems stand out from the tile of every hue', () => {
  expect(
    tooWeak(
      hues.map((hue) => [`cream on ${hue}`, cream, colorOf(tokens.tiles, hue)]),
      4.5,
    ),
  ).toEqual([]);
});

it.each([
  ['night', tokens.night, 0.075],
  ['paper', tokens.paper, 0.09],
  ['tiles', tokens.tiles, 0.1],
] as const)('no two hues look alike: %s', (_, inks, least) => {
  const near = hues.flatMap((one, index) =>
    hues
      .slice(index + 1)
      .map((other) => ({ pair: `${one} and ${other}`, apart: distance(colorOf(inks, one), colorOf(inks, other)) }))
      .filter(({ apart }) => apart < least)
      .map(({ pair, apart }) => `${pair}: ${apart.toFixed(3)} apart, at least ${least}`),
  );
  expect(near).toEqual([]);
});

it('every hue of a dataset has its rule, its colours and its tile', () => {
  for (const hue of hues) {
    const rule = new RegExp(`\\[data-hue='${hue}'\\] \\{\\s*--hue: var\\(--${hue}\\);`);
    expect(css).toMatch(rule);
    expect([tokens.night.has(hue), tokens.paper.has(hue), tokens.tiles.has(hue)]).toEqual([true, true, true]);
  }
  expect([...tokens.tiles.keys()].sort()).toEqual([...hues].sort());
});
