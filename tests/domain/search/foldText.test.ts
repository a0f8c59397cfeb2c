import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldText, wordsOf } from '#domain/search/foldText.ts';

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
    expect(new Set(spellings.map(foldText)).size).toBe(1);
    expect(foldText(spellings[0])).not.toBe('');
  });

  it('that differ in a letter are not the same', () => {
    expect(foldText('rope')).not.toBe(foldText('ripe'));
    expect(foldText('die See')).toBe('die see');
    expect(foldText('Привет, мир')).toBe('привет мир');
  });

  it('are words one space apart, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^$|^[^\s'’]+( [^\s'’]+)*$/.test(foldText(text))));
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
        expect(words.map(({ word }) => word).join(' ')).toBe(foldText(text));
        expect(words.every(({ word, start, end }) => foldText(text.slice(start, end)) === word)).toBe(true);
        const edges = words.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
    );
  });
});

const texts = fc.string({
  unit: fc.constantFrom('u', 'e', 'ü', 'ß', 's', '’', '‘', '-', ' ', '“', '\u0301', 'É', '4'),
});
