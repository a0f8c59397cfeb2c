import { describe, expect, it } from 'vitest';

import { motionBetween } from '#routing/motion.ts';

import { exampleFilm } from '../support/exampleFile.ts';
import { decodeAddress } from './addresses.ts';

const film = exampleFilm();

describe('which way things move', () => {
  it.each([
    ['/', '/cast', 'page'],
    ['/', '/scene/storm', 'page'],
    ['/scene/storm', '/quote/hold-the-wheel', 'page'],
    ['/', '/?with=mara', undefined],
    ['/scene/storm', '/scene/storm?upto=storm', undefined],
    ['/scene/galley', '/scene/storm', 'next'],
    ['/scene/landing', '/scene/storm', 'previous'],
    ['/scene/landing?reading=ferry-essay', '/scene/storm?reading=ferry-essay', 'next'],
    ['/scene/boarding?reading=ferry-essay', '/scene/storm?reading=ferry-essay', 'previous'],
  ])('from %s to %s: %s', (from, to, motion) => {
    expect(motionBetween(decodeAddress(from).route, decodeAddress(to).route, film)).toBe(motion);
  });
});
