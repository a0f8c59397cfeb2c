import { describe, expect, it } from 'vitest';

import { nextOption } from '#features/search/nextOption.ts';

describe('from', () => {
  it.each([
    ['the field down', undefined, 1, 0],
    ['the field up', undefined, -1, 2],
    ['the first up', 0, -1, undefined],
    ['the last down', 2, 1, undefined],
    ['one to the next', 1, 1, 2],
    ['the last, reached before there were any, up', -1, -1, 1],
    ['the last, reached before there were any, down', -1, 1, undefined],
  ] as const)('%s', (_what, place, step, next) => {
    expect(nextOption(3, place, step)).toBe(next);
  });

  it('the field, while the options are being looked for, to the first or the last that will come', () => {
    expect([nextOption(0, undefined, 1), nextOption(0, undefined, -1)]).toEqual([0, -1]);
  });
});
