import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shortTitle } from '#features/storyline/shortTitle.ts';

describe('a title below its column', () => {
  it.each([
    ['Golden god', 'Golden god'],
    ['Twenty-six letters fit here', 'Twenty-six letters fit…'],
    ['Twenty-six letters is fine', 'Twenty-six letters is fine'],
    ['The night before the morning after', 'The night before the…'],
    ['Wait: here, and then, all over again', 'Wait: here, and then, all…'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgese…'],
    ['A Donaudampfschifffahrtsgesellschaft', 'A Donaudampfschifffahrtsge…'],
  ])('"%s" reads "%s"', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });

  it('has at most 27 letters and is how the title begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'm', ' ', ',', 'ü'), maxLength: 40 }), (title) => {
        const short = shortTitle(title);
        expect(short.length).toBeLessThanOrEqual(27);
        expect(title.startsWith(short.replace(/…$/, ''))).toBe(true);
        expect(short.endsWith('…')).toBe(title.length > 26);
      }),
    );
  });
});
