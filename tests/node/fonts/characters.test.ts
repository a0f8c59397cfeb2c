import fc from 'fast-check';
import { expect, it } from 'vitest';

import { charactersInUse, codesOf, rangeOf } from '#node/fonts/characters.ts';

it('has what any page may need, what the texts bring, and each once', () => {
  const codes = charactersInUse(['Žižkov\n', 'Ž']);
  const letters = codes.map((code) => String.fromCodePoint(code));
  expect(letters).toEqual(expect.arrayContaining(['A', '9', 'ß', '„', '…', 'Ž']));
  expect(letters.filter((letter) => letter === 'Ž')).toHaveLength(1);
  expect(letters).not.toContain('\n');
  expect(codes).toEqual([...codes].sort((a, b) => a - b));
});

it.each([
  [[0x20], 'U+20'],
  [[0x20, 0x21, 0x22], 'U+20-22'],
  [[0x41, 0x43, 0x44, 0x201c], 'U+41,U+43-44,U+201C'],
])('writes %j as %s', (codes, range) => {
  expect(rangeOf(codes)).toBe(range);
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0x20, max: 0x2fff }), { minLength: 1 }), (codes) => {
      const ascending = [...codes].sort((a, b) => a - b);
      expect(codesOf(rangeOf(ascending))).toEqual(ascending);
    }),
  );
});

it('says what is no range', () => {
  expect(() => codesOf('U+20, latin')).toThrow('" latin" is no range of characters');
});
