import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bibtex } from '#domain/citation/bibtex.ts';
import { toTex } from '#domain/citation/tex.ts';

import { lineOf } from './lines.ts';

/** How deep the braces are after each character, as BibTeX counts them: a backslash makes no difference. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return Array.from(text, (sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0));
}

describe('text for BibTeX', () => {
  it.each([
    ['ü é ñ ç š å', '{\\"u} {\\\'e} {\\~n} {\\c{c}} {\\v{s}} {\\r{a}}'],
    ['u\u0308', '{\\"u}'],
    ['ï ß ø Æ ł', '{\\"{\\i}} {\\ss} {\\o} {\\AE} {\\l}'],
    ['50 % of A & B_C #1 $', '50 \\% of A \\& B\\_C \\#1 \\$'],
    ['{a} \\b ~^', '{\\textbraceleft}a{\\textbraceright} {\\textbackslash}b {\\textasciitilde}{\\textasciicircum}'],
    ['“He’s ‘here’” – now … „so“', "``He's `here''' -- now {\\dots} {\\quotedblbase}so``"],
    ['東京 🚢 x\u0332', '東京 🚢 x\u0332'],
  ])('%s becomes %s', (text, expected) => {
    expect(toTex(text)).toBe(expected);
  });
});

describe('a BibTeX entry', () => {
  it('has the film, the line, where it was read, and when', () => {
    const film = { title: 'Die Fähre', director: 'Jörg Müller and Madonna', year: 1981, companies: ['A & B'] };
    expect(bibtex(lineOf(film))).toBe(
      [
        '@misc{muller1981-hold-the-wheel,',
        '  author       = {M{\\"u}ller, J{\\"o}rg and {Madonna}},',
        '  title        = {{Die F{\\"a}hre}},',
        '  howpublished = {Film, directed by J{\\"o}rg M{\\"u}ller and Madonna. A \\& B},',
        '  year         = {1981},',
        "  note         = {``Hold the wheel!'', spoken by The captain in the scene ``The storm''. Wording as given by The Explorer.},",
        '  url          = {https://site.example/quote/hold-the-wheel},',
        '  urldate      = {2026-09-05}',
        '}',
      ].join('\n'),
    );
  });

  it('has a suffix where BibTeX looks for it, and a key without foreign letters', () => {
    const film = { title: 'A', director: 'Robert Downey Jr.', year: 2005 };
    expect(bibtex(lineOf(film))).toContain('author       = {Downey, Jr., Robert}');
    expect(bibtex(lineOf({ ...film, director: '黒澤' }))).toMatch(/^@misc\{film2005-hold-the-wheel,/);
  });

  it('is whole, whatever is in it', () => {
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('{', '}', '\\', 'ü', 'ı̈')),
    });
    fc.assert(
      fc.property(text, text, text, (title, director, line) => {
        const entry = bibtex(lineOf({ title, director, year: 2000, companies: [title] }, line));
        const deep = depths(entry);
        expect(deep.at(-1)).toBe(0);
        // Nothing closes the entry before its end.
        expect(deep.indexOf(0, '@misc{'.length)).toBe(deep.length - 1);
      }),
      { numRuns: 500 },
    );
  });
});
