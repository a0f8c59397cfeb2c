import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold, wordsOf } from '#domain/fold.ts';

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

describe('the words of a text', () => {
  it.each([
    ['Die „Überfahrt“, bei Nacht', ['Die', 'Überfahrt', 'bei', 'Nacht']],
    ['Straße, Strasse', ['Straße', 'Strasse']],
    ['cafe\u0301 T-shirt', ['cafe\u0301', 'T', 'shirt']],
    ['I’m ‘uncool’', ['I’m', 'uncool']],
    ['How ’bout rock ’n’ roll?', ['How', 'bout', 'rock', 'n', 'roll']],
    ['…', []],
  ])('of %s stand where they were written', (text, written) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(written);
  });

  it('are those of the folded text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), texts), (text) => {
        const words = wordsOf(text);
        expect(words.map(({ word }) => word).join(' ')).toBe(fold(text));
        expect(words.every(({ word, start, end }) => fold(text.slice(start, end)) === word)).toBe(true);
        const edges = words.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
    );
  });
});

const texts = fc.string({
  unit: fc.constantFrom('u', 'e', 'ü', 'ß', 's', '’', '‘', '-', ' ', '“', '\u0301', 'É', '4'),
});
