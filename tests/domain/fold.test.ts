import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold, hasWords } from '#domain/fold.ts';

describe('two spellings of one text', () => {
  it.each([
    ['Nachtfähre', 'nachtfaehre', 'NACHTFAHRE'],
    ['Über', 'ueber', 'uber'],
    ['schön', 'schoen', 'schon'],
    ['Straße', 'STRASSE', 'strasse'],
    ['café', 'cafe\u0301', 'Cafe'],
    ['don’t', "don't", 'dont'],
    ['“Hold — the wheel!”', '„hold-the wheel“', '  hold  the wheel'],
    ['Nr. 4', 'nr 4', 'NR-4'],
  ])('%s, %s and %s are the same', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
    expect(fold(spellings[0])).not.toBe('');
  });

  it('that differ in a letter are not the same', () => {
    expect(fold('rope')).not.toBe(fold('ripe'));
    expect(fold('die See')).toBe('die see');
    expect(fold('Привет, мир')).toBe('привет мир');
  });

  it('are words one space apart, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^$|^[^\s'’]+( [^\s'’]+)*$/.test(fold(text))));
  });
});

describe('a query', () => {
  it.each([
    ['', true],
    ['hold', true],
    ['whe', true],
    ['wheel hold', true],
    ['heel', false],
    ['hold rope', false],
  ])('of "%s" is found in "hold the wheel": %s', (query, found) => {
    expect(hasWords('hold the wheel', query)).toBe(found);
  });
});
