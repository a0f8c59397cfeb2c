import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Film, Scene } from '#domain/dataset/film.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { noFilters, type Filters } from '#domain/filters/filters.ts';
import { sceneNavigation as navigationWith } from '#domain/filters/sceneNavigation.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { filteredFilms } from '../dataset/arbitraryFilm.ts';

const film = exampleFilm();

/** With what answers the text, as the page has it once the search has answered. */
function sceneNavigation(scene: Scene, of: Film, filters: Filters) {
  return navigationWith(scene, of, filters, textMatchesIn(of, filters.q));
}

function navigation(id: string, filters: Partial<Filters> = {}, within = film) {
  const from = within.sceneById.get(id)!;
  const { previous, next, reading, ...rest } = sceneNavigation(from, within, { ...noFilters, ...filters });
  return { ...rest, previous: previous?.id, next: next?.id, reading: reading?.title.en };
}

describe('previous and next of a scene', () => {
  const story = { length: 6, hidden: false, reading: undefined };
  const captain = { length: 3, reading: undefined };
  const essay = { length: 3, hidden: false, reading: 'Six moments' };

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
      'leads from a scene outside of the reading, which is not hidden, to those of it around it in the story',
      'found',
      { reading: 'ferry-essay' },
      { ...essay, previous: 'storm', next: 'landing', position: undefined },
    ],
    [
      'heeds no unknown reading',
      'galley',
      { reading: 'x' },
      { ...story, previous: 'the-last-rope', next: 'storm', position: 3 },
    ],
  ] as const)('%s', (_what, id, filters, expected) => {
    expect(navigation(id, filters)).toMatchObject(expected);
  });

  it('are as without a text while it is not known what answers it', () => {
    const storm = film.sceneById.get('storm')!;
    const filters = { ...noFilters, with: ['captain'] };
    expect(navigationWith(storm, film, { ...filters, q: 'rope' }, undefined)).toEqual(
      navigationWith(storm, film, filters, undefined),
    );
  });

  it('follow the filters where the horizon leaves nothing of the reading', () => {
    const later = exampleFilm((file) => {
      file.sources[0]!.reading!.scenes = ['landing', 'storm'];
    });
    expect(navigation('galley', { reading: 'ferry-essay', with: ['captain'] }, filmUpTo(later, 'galley'))).toEqual({
      ...captain,
      length: 1,
      previous: 'the-last-rope',
      next: undefined,
      position: undefined,
      narrowed: true,
      hidden: true,
    });
  });

  it('is not narrowed by a character whom the horizon hides', () => {
    const seen = filmUpTo(film, 'the-last-rope');
    expect(navigation('boarding', { with: ['stowaway'], match: 'all' }, seen)).toEqual(
      navigation('boarding', {}, seen),
    );
  });

  it('visits every scene of the filters once, of any film', () => {
    fc.assert(
      fc.property(filteredFilms, ([any, filters]) => {
        const { scenes } = selectTimeline(any, filters, textMatchesIn(any, filters.q));
        const visited = [];
        for (let at = scenes[0]; at !== undefined; at = sceneNavigation(at, any, filters).next) {
          visited.push(at);
          expect(sceneNavigation(at, any, filters)).toMatchObject({
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
