import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearest } from '#domain/dataset/nearestId.ts';

const known = ['boarding', 'the-last-rope', 'galley', 'storm', 'found', 'landing', 'sound'];

describe('the nearest known id', () => {
  it.each([
    ['one letter off', 'galey', 'galley'],
    ['capitals', 'STORM', 'storm'],
    ['the smallest distance of several', 'sounds', 'sound'],
    ['the first of equals', 'bound', 'found'],
    ['a third of the letters', 'boardxxg', 'boarding'],
    ['a part of an id', 'last', 'the-last-rope'],
    ['one of its longer words', 'my-rope-scene', 'the-last-rope'],
    ['a word of four letters at least', 'my-the-qqqqqqqqq', undefined],
    ['a part of three letters at least', 'ga', undefined],
    ['nothing like it', 'submarine', undefined],
    ['nothing', '', undefined],
  ])('for %s', (_what, wanted, expected) => {
    expect(nearest(wanted, known)).toBe(expected);
  });

  it('is itself for a known id, and one of the known for any other', () => {
    fc.assert(fc.property(fc.constantFrom(...known), (id) => nearest(id, known) === id));
    fc.assert(
      fc.property(fc.string(), (wanted) => {
        expect([undefined, ...known]).toContain(nearest(wanted, known));
      }),
    );
  });
});
