import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { charactersWithLine, filmInstance, storylineKey } from '#domain/storyline/filmInstance.ts';
import { belongsTo, layOutFilm, layOutTwice, restrictLayout, type StorylineLayout } from '#domain/storyline/layout.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { madeUpFilm, shippedFilm } from '../../support/storylineFilms.ts';
import { countCrossings, layoutErrors } from '../../support/storylineOracle.ts';
import { films } from '../dataset/arbitraryFilm.ts';

const shippedLayout = layOutFilm(shippedFilm, { iterations: 3000 });

function ordersOf({ characters, steps }: StorylineLayout): readonly (readonly string[])[] {
  return steps.map((lines) => lines.map(([line]) => characters[line] ?? ''));
}

/** The lines of every step, by character. */
function heights({ characters, steps }: StorylineLayout) {
  return steps.map((lines) => new Map(lines.map(([line, y]) => [characters[line] ?? '', y])));
}

function errorsOf(film: Film, layout: StorylineLayout): readonly string[] {
  return layoutErrors(filmInstance(film, charactersWithLine(film)), ordersOf(layout));
}

describe('the layout of a film', () => {
  it('of the shipped film has the 18 crossings that a run of 100,000 iterations has', () => {
    expect(shippedLayout.crossings).toBe(18);
    expect(countCrossings(ordersOf(shippedLayout))).toBe(18);
    expect(errorsOf(shippedFilm, shippedLayout)).toEqual([]);
  });

  it('is the same every time, and can be stored', () => {
    const again = layOutFilm(shippedFilm, { iterations: 3000 });
    expect(again).toEqual(shippedLayout);
    expect(JSON.parse(JSON.stringify(again))).toEqual(shippedLayout);
  });

  it('is valid for any small film, whatever the budget, and says its crossings', () => {
    fc.assert(
      fc.property(films, fc.integer({ min: 0, max: 60 }), (film, iterations) => {
        const layout = layOutFilm(film, { iterations });
        expect(errorsOf(film, layout)).toEqual([]);
        expect(layout.crossings).toBe(countCrossings(ordersOf(layout)));
        const ys = layout.steps.flatMap((lines) => lines.map(([, y]) => y));
        expect(Math.min(...ys)).toBe(0);
        expect(Math.max(...ys)).toBeCloseTo(layout.height, 1);
      }),
      { numRuns: 50 },
    );
  });

  it('comes twice: a valid one first, then one that is no worse', () => {
    const film = madeUpFilm(2, { characters: 10, steps: 20 });
    const layouts = [...layOutTwice(filmInstance(film, charactersWithLine(film)), storylineKey(film))];
    expect(layouts.length).toBeGreaterThanOrEqual(1);
    expect(layouts.length).toBeLessThanOrEqual(2);
    for (const layout of layouts) {
      expect(errorsOf(film, layout)).toEqual([]);
      expect(belongsTo(layout, film)).toBe(true);
    }
    expect(layouts.at(-1)?.crossings).toBeLessThanOrEqual(layouts[0]?.crossings ?? 0);
  });
});

describe('the layout of a beginning', () => {
  it.each(shippedFilm.scenes.slice(0, -1).map(({ id, number }) => ({ id, number })))(
    'moves nothing, and ends lines with their last scene: up to $id',
    ({ id, number }) => {
      const visibleFilm = filmUpTo(shippedFilm, id);
      const layout = restrictLayout(shippedLayout, visibleFilm);
      expect(layout.steps).toHaveLength(number);
      expect(errorsOf(visibleFilm, layout)).toEqual([]);
      expect(layout.height).toBe(shippedLayout.height);
      const fullFilm = heights(shippedLayout);
      heights(layout).forEach((ys, step) => {
        for (const [character, y] of ys) expect(y).toBe(fullFilm[step]?.get(character));
      });
    },
  );

  it('belongs to the beginning alone', () => {
    const visibleFilm = filmUpTo(shippedFilm, 'golden-god');
    const layout = restrictLayout(shippedLayout, visibleFilm);
    expect(belongsTo(layout, visibleFilm)).toBe(true);
    expect(belongsTo(layout, shippedFilm)).toBe(false);
    expect(belongsTo(shippedLayout, visibleFilm)).toBe(false);
  });
});

describe('the key of a storyline', () => {
  const film = exampleFilm();

  it.each<[string, Film]>([
    [
      'one more in a scene',
      exampleFilm(({ scenes }) => scenes[0]!.characters.push({ id: 'captain', presence: 'probable' })),
    ],
    ['one less in a scene', exampleFilm(({ scenes }) => scenes[0]!.characters.pop())],
    [
      'two scenes with their casts exchanged',
      exampleFilm(({ scenes }) => {
        const [first, second] = [scenes[0]!, scenes[5]!];
        [first.characters, second.characters] = [second.characters, first.characters];
      }),
    ],
    ['the last scene left out', filmUpTo(film, 'found')],
  ])('is another for %s', (_, other) => {
    expect(storylineKey(other)).not.toBe(storylineKey(film));
    expect(belongsTo(layOutFilm(film), other)).toBe(false);
  });

  it('stays when only words change', () => {
    const other = exampleFilm((file) => {
      file.scenes[0]!.title = { en: 'All aboard', de: 'Alle an Bord' };
      file.characters[0]!.name = 'Maria';
    });
    expect(belongsTo(layOutFilm(film), other)).toBe(true);
    expect(belongsTo(undefined, other)).toBe(false);
  });
});

describe('the characters that have a line', () => {
  const names = (film: Film, most?: number) => charactersWithLine(film, most).map(({ id }) => id);

  it('are those with a scene, in cast order', () => {
    expect(names(exampleFilm())).toEqual(['mara', 'jonas', 'captain', 'stowaway']);
    const without = exampleFilm(({ scenes, quotes }) => {
      scenes[1]!.characters = [{ id: 'mara', presence: 'certain' }];
      scenes[3]!.characters = [{ id: 'jonas', presence: 'certain' }];
      scenes[4]!.characters = [{ id: 'stowaway', presence: 'certain' }];
      quotes.splice(2, 2);
    });
    expect(names(without)).toEqual(['mara', 'jonas', 'stowaway']);
  });

  it('are the most present, where there are too many', () => {
    expect(names(exampleFilm(), 3)).toEqual(['mara', 'jonas', 'stowaway']);
    const crowd = madeUpFilm(1, { characters: 45, steps: 90 });
    const drawn = charactersWithLine(crowd);
    const folded = crowd.characters.filter((one) => !drawn.includes(one));
    expect(drawn).toHaveLength(30);
    expect(drawn.map(({ number }) => number)).toEqual(drawn.map(({ number }) => number).toSorted((a, b) => a - b));
    const least = Math.min(...drawn.map(({ scenes }) => scenes.length));
    expect(Math.max(...folded.map(({ scenes }) => scenes.length))).toBeLessThanOrEqual(least);
  });

  it('are all that the layout draws; scenes of others alone are empty in it', () => {
    const crowd = madeUpFilm(1, { characters: 45, steps: 90 });
    const layout = layOutFilm(crowd, { iterations: 60 });
    expect(layout.characters).toEqual(charactersWithLine(crowd).map(({ id }) => id));
    expect(layout.steps).toHaveLength(crowd.scenes.length);
    expect(errorsOf(crowd, layout)).toEqual([]);
  });
});
