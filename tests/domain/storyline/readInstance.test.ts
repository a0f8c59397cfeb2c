import { describe, expect, test } from 'vitest';

import { readInstance } from '#domain/storyline/readInstance.ts';

const characters = ['A', 'B'];

function sceneWith(part: object): object {
  return { characters, scenes: [{ id: 's', characters: ['A'], ...part }] };
}

describe('readInstance', () => {
  test.each([
    ['its index', {}, [1, 1]],
    ['its step', { step: 4 }, [4, 4]],
    ['its steps', { steps: [2, 5] }, [2, 5]],
  ])('puts a scene at %s', (_, part, span) => {
    const reading = readInstance({ characters, scenes: [{ characters }, { id: 's', characters, ...part }] });
    if (reading.kind === 'problems') throw new Error(reading.problems.join());
    expect([reading.instance.scenes[1]?.first, reading.instance.scenes[1]?.last]).toEqual(span);
  });

  test('without active, draws a character from its first to its last scene', () => {
    const scenes = [{ characters: ['A'] }, { characters: ['B'] }, { characters: ['A'] }];
    expect(readInstance({ characters: ['A', 'B', 'C'], scenes })).toMatchObject({
      kind: 'instance',
      instance: { active: [['A'], ['A', 'B'], ['A']] },
    });
  });

  test('with active, draws exactly those', () => {
    const active = [['A', 'B'], ['B'], ['A']];
    const scenes = [{ characters: ['A'] }];
    expect(readInstance({ characters, scenes, active })).toMatchObject({ kind: 'instance', instance: { active } });
  });

  test.each<[string, unknown, string]>([
    ['no object', [], 'expected an object with "characters" and "scenes", found []'],
    ['nothing', null, 'expected an object with "characters" and "scenes", found null'],
    ['no characters', { scenes: [] }, 'characters: expected a list of character ids, found undefined'],
    ['no scenes', { characters }, 'scenes: expected a list, found undefined'],
    ['an id that is no string', { characters: [7], scenes: [] }, 'characters[0]: expected a non-empty string, found 7'],
    ['an id twice', { characters: ['A', 'A'], scenes: [] }, 'characters[1]: "A" occurs twice'],
    ['a scene that is no object', { characters, scenes: ['A'] }, 'scenes[0]: expected an object, found "A"'],
    ['an unknown character', sceneWith({ characters: ['X'] }), 'scenes[0].characters[0]: unknown character "X"'],
    ['no cast', sceneWith({ characters: 3 }), 'scenes[0].characters: expected a list of character ids, found 3'],
    ['an odd id', sceneWith({ id: {} }), 'scenes[0].id: expected a string or a number, found an object'],
    ['a half step', sceneWith({ step: 0.5 }), 'scenes[0].step: expected a whole number from 0, found 0.5'],
    [
      'steps backwards',
      sceneWith({ steps: [2, 1] }),
      'scenes[0].steps: expected [first, last], whole numbers from 0 and in order, found [2, 1]',
    ],
    ['both keys', sceneWith({ step: 1, steps: [1, 1] }), 'scenes[0]: has both "step" and "steps"'],
    ['too many steps', sceneWith({ step: 1e9 }), '1000000001 steps for 2 characters are too many to lay out'],
    [
      'a scene id twice',
      {
        characters,
        scenes: [
          { id: 1, characters },
          { id: 1, characters },
        ],
      },
      'scenes[1].id: 1 occurs twice',
    ],
    ['an absent character', { ...sceneWith({}), active: [['B']] }, 'scene "s": "A" is not active at step 0'],
    ['an unknown line', { ...sceneWith({}), active: [['A', 'X']] }, 'active[0][1]: unknown character "X"'],
    [
      'a scene after the end',
      { ...sceneWith({ step: 2 }), active: [['A']] },
      'scene "s": its last step is 2, but "active" ends at step 0',
    ],
  ])('refuses %s', (_, value, problem) => {
    expect(readInstance(value)).toEqual({ kind: 'problems', problems: [problem] });
  });

  test('reports everything that is wrong', () => {
    const reading = readInstance({ characters: ['A', ''], scenes: [{ characters: ['X', 'A', 'A'], step: -1 }] });
    expect(reading.kind === 'problems' && reading.problems).toHaveLength(4);
  });
});
