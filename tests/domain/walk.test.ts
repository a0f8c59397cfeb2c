import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Filters, noFilters } from '#domain/filters.ts';
import { selectTimeline } from '#domain/selectors.ts';
import { walkFrom } from '#domain/walk.ts';

import { exampleFilm } from '../support/exampleFile.ts';
import { filteredFilms } from './arbitraryFilm.ts';

const film = exampleFilm();

function walk(id: string, filters: Partial<Filters> = {}) {
  const { previous, next, reading, ...rest } = walkFrom(film.sceneById.get(id)!, film, { ...noFilters, ...filters });
  return { ...rest, previous: previous?.id, next: next?.id, reading: reading?.id };
}

describe('the walk from a scene', () => {
  const story = { length: 6, hidden: false, reading: undefined };
  const captain = { length: 3, reading: undefined };
  const essay = { length: 3, hidden: false, reading: 'ferry-essay' };

  it.each([
    ['begins at the first', 'boarding', {}, { ...story, previous: undefined, next: 'the-last-rope', position: 1 }],
    ['goes on in story order', 'galley', {}, { ...story, previous: 'the-last-rope', next: 'storm', position: 3 }],
    ['ends at the last', 'landing', {}, { ...story, previous: 'found', next: undefined, position: 6 }],
    [
      'leaves out what the filters hide',
      'storm',
      { with: ['captain'] },
      { ...captain, previous: 'the-last-rope', next: 'found', position: 2, hidden: false },
    ],
    [
      'leads from a hidden scene to its neighbours',
      'galley',
      { with: ['captain'] },
      { ...captain, previous: 'the-last-rope', next: 'storm', position: undefined, hidden: true },
    ],
    [
      'leads from a hidden last scene only back',
      'landing',
      { with: ['captain'] },
      { ...captain, previous: 'found', next: undefined, position: undefined, hidden: true },
    ],
    [
      'has no steps where nothing matches',
      'storm',
      { q: 'submarine' },
      { length: 0, reading: undefined, previous: undefined, next: undefined, position: undefined, hidden: true },
    ],
    [
      'follows the order of a reading',
      'storm',
      { reading: 'ferry-essay' },
      { ...essay, previous: 'landing', next: 'boarding', position: 2 },
    ],
    [
      'follows the reading whatever the filters',
      'boarding',
      { reading: 'ferry-essay', with: ['captain'] },
      { ...essay, previous: 'storm', next: undefined, position: 3 },
    ],
    [
      'does not call a scene outside of the reading hidden',
      'found',
      { reading: 'ferry-essay' },
      { ...essay, position: undefined, next: 'landing' },
    ],
    [
      'heeds no unknown reading',
      'galley',
      { reading: 'x' },
      { ...story, previous: 'the-last-rope', next: 'storm', position: 3 },
    ],
  ] as const)('%s', (_what, id, filters, expected) => {
    expect(walk(id, filters)).toMatchObject(expected);
  });

  it('visits every scene of the filters once, of any film', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        const { scenes } = selectTimeline(any, filters);
        const visited = [];
        for (let at = scenes[0]; at !== undefined; at = walkFrom(at, any, filters).next) {
          visited.push(at);
          expect(walkFrom(at, any, filters)).toMatchObject({
            position: visited.length,
            length: scenes.length,
            hidden: false,
          });
        }
        expect(visited).toEqual(scenes);
      }),
    );
  });
});
