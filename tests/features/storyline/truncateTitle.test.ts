import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { truncateTitle } from '#features/storyline/truncateTitle.ts';

describe('a title below its column', () => {
  it.each([
    ['Golden god', 'Golden god'],
    ['Thirty-four letters are still fine', 'Thirty-four letters are still fine'],
    ['Thirty-five letters are not so fine', 'Thirty-five letters are not so…'],
    ['The night before the morning after it', 'The night before the morning…'],
    ['Wait: here, and then, all over again', 'Wait: here, and then, all over…'],
    ['Donaudampfschifffahrtsgesellschaften', 'Donaudampfschifffahrtsgesellschaft…'],
    ['A Donaudampfschifffahrtsgesellschaft', 'A Donaudampfschifffahrtsgesellscha…'],
  ])('"%s" reads "%s"', (title, short) => {
    expect(truncateTitle(title)).toBe(short);
  });

  it('has at most 35 letters and is how the title begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'm', ' ', ',', 'ü'), maxLength: 40 }), (title) => {
        const short = truncateTitle(title);
        expect(short.length).toBeLessThanOrEqual(35);
        expect(title.startsWith(short.replace(/…$/, ''))).toBe(true);
        expect(short.endsWith('…')).toBe(title.length > 34);
      }),
    );
  });
});
