import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { layOutFilm } from '#domain/storyline/layout.ts';
import { placeGeometry, type StorylineGeometry } from '#features/storyline/geometry.ts';
import { fullMeasures, lowMeasures } from '#features/storyline/measures.ts';
import { locales, setLocale } from '#i18n/locale.ts';

import { films } from '../../domain/dataset/arbitraryFilm.ts';
import { exampleFilm } from '../../support/exampleFile.ts';
import { collisionsOfNames, wrongCapsules } from '../../support/storylineDrawing.ts';
import { madeUpFilm, placed, shippedFilm } from '../../support/storylineFilms.ts';

afterEach(() => setLocale('en'));

const sizes = [
  { characters: 4, steps: 9 },
  { characters: 9, steps: 16 },
  { characters: 14, steps: 28 },
  { characters: 24, steps: 40 },
  { characters: 45, steps: 90 },
];

/** Films whose names once stood in a capsule or at the beginning of a line. */
const tightFits = [
  { seed: 15, characters: 20, steps: 28 },
  { seed: 7, characters: 30, steps: 60 },
  { seed: 36, characters: 30, steps: 60 },
];

const samples: readonly { readonly title: string; readonly film: Film }[] = [
  { title: 'the example', film: exampleFilm() },
  { title: 'the shipped film', film: shippedFilm },
  ...sizes.flatMap((size) =>
    [1, 2, 3, 4].map((seed) => ({ title: `a film of ${size.steps} scenes, ${seed}`, film: madeUpFilm(seed, size) })),
  ),
  ...tightFits.map(({ seed, ...size }) => ({ title: `a tight film, ${seed}`, film: madeUpFilm(seed, size) })),
];

function expectSound(film: Film, geometry: StorylineGeometry) {
  const { scenes, lines, bands, width, floor } = geometry;
  const xs = scenes.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(new Set(xs).size).toBe(film.scenes.length);
  for (const { id, points, firstStep } of lines) {
    const numbers = film.characterById.get(id)?.scenes.map(({ number }) => number) ?? [];
    const steps = xs.slice(Math.min(...numbers) - 1, Math.max(...numbers));
    expect(points.map(({ x }) => x)).toEqual(steps);
    expect(firstStep).toBe(Math.min(...numbers) - 1);
    expect(points.every(({ y }) => y > 0 && y < floor)).toBe(true);
  }
  expect(bands[0]?.left).toBe(0);
  expect(bands.at(-1)?.right).toBe(width);
  expect(bands.slice(1).map(({ left }) => left)).toEqual(bands.slice(0, -1).map(({ right }) => right));
  for (const { sequence, left, right } of bands) {
    const inside = scenes.filter(({ x }) => x > left && x < right).map(({ scene }) => scene.id);
    expect(inside).toEqual(sequence.scenes.map(({ id }) => id));
  }
}

describe('the placed storyline', () => {
  it.each(samples)('of $title has its columns, lines and bands in order, and its scenes to themselves', ({ film }) => {
    for (const measures of [fullMeasures, lowMeasures]) {
      const geometry = placed(film, measures);
      expectSound(film, geometry);
      expect(wrongCapsules(geometry)).toEqual([]);
    }
  });

  it.each(samples)('of $title has names that meet nothing, in both languages', ({ film }) => {
    for (const locale of locales) {
      setLocale(locale);
      expect(collisionsOfNames(placed(film)), locale).toEqual([]);
    }
  });

  it('is sound for any small film', () => {
    fc.assert(
      fc.property(films, (film) => {
        const geometry = placed(film, fullMeasures, 40);
        expectSound(film, geometry);
        expect([...wrongCapsules(geometry), ...collisionsOfNames(geometry)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(locales)('of the shipped film fits a page of 1440 px, give or take a little: %s', (locale) => {
    setLocale(locale);
    const { width } = placeGeometry(shippedFilm, layOutFilm(shippedFilm, { iterations: 1500 }), fullMeasures);
    expect(width).toBeGreaterThanOrEqual(fullMeasures.width);
    expect(width).toBeLessThanOrEqual(1500);
  });

  it('sets the columns of few scenes no further apart than a glance takes in', () => {
    const few = filmUpTo(shippedFilm, shippedFilm.scenes[8]!.id);
    const xs = placed(few).scenes.map(({ x }) => x);
    const between = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
    expect(new Set(between)).toEqual(new Set([fullMeasures.widest]));
  });

  it('distinguishes who is certainly there from who probably is', () => {
    const members = placed(exampleFilm()).scenes[3]?.members ?? [];
    const presences = Object.fromEntries(members.map(({ id, presence }) => [id, presence]));
    expect(presences).toEqual({ mara: 'certain', jonas: 'certain', captain: 'certain', stowaway: 'probable' });
    expect(members.map(({ y }) => y)).toEqual(members.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  it('keeps a scene whose characters have no line, at the bottom', () => {
    const film = exampleFilm();
    const layout = layOutFilm(film);
    const only = layout.characters.indexOf('captain');
    const steps = layout.steps.map((lines) => lines.filter(([line]) => line === only));
    const { scenes, lines, floor } = placeGeometry(film, { ...layout, steps }, fullMeasures);
    expect(lines.map(({ id }) => id)).toEqual(['captain']);
    expect(scenes).toHaveLength(film.scenes.length);
    expect(scenes[0]).toMatchObject({ members: [], top: scenes[0]?.bottom });
    expect(scenes[0]?.top).toBeGreaterThan(floor / 2);
    expect(scenes[0]?.top).toBeLessThan(floor);
  });
});
