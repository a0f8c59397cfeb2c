import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { citedLine } from '#domain/citation/cited.ts';
import { textOf, type Piece } from '#domain/citation/phrasing.ts';
import { apa, chicago, mla } from '#domain/citation/styles.ts';
import { parseFilmText } from '#domain/dataset/parseFilm.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { lineOf } from './lines.ts';

/** The citation as a style guide prints it, what is italic between asterisks. */
function printed(pieces: readonly Piece[]): string {
  return pieces.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

// Entries that the styles' own guides give, with the films' own data.
describe('a film is cited as published examples cite one', () => {
  it.each([
    [
      'MLA Handbook, 9th ed., appendix 2',
      { title: 'Opening Night', director: 'John Cassavetes', year: 1977, companies: ['Faces Distribution'] },
      '*Opening Night*. Directed by John Cassavetes, Faces Distribution, 1977.',
    ],
    [
      'Purdue OWL, "MLA Works Cited: Other Common Sources" (without its performers)',
      {
        title: 'Speed Racer',
        director: 'Lana Wachowski and Lilly Wachowski',
        year: 2008,
        companies: ['Warner Brothers'],
      },
      '*Speed Racer*. Directed by Lana Wachowski and Lilly Wachowski, Warner Brothers, 2008.',
    ],
  ])('in MLA: %s', (_where, film, expected) => {
    expect(printed(mla(lineOf(film)).film)).toBe(expected);
  });

  it.each([
    [
      'Publication Manual, 7th ed., 10.12, example 84',
      {
        title: "One Flew Over the Cuckoo's Nest",
        director: 'Milos Forman',
        year: 1975,
        companies: ['United Artists'],
      },
      "Forman, M. (Director). (1975). *One flew over the cuckoo's nest* [Film]. United Artists.",
    ],
    [
      'the same section, a film on disc (without its edition)',
      {
        title: 'The Lord of the Rings: The Fellowship of the Ring',
        director: 'Peter Jackson',
        year: 2001,
        companies: ['WingNut Films', 'The Saul Zaentz Company'],
      },
      'Jackson, P. (Director). (2001). *The lord of the rings: The fellowship of the ring* [Film]. WingNut Films; The Saul Zaentz Company.',
    ],
  ])('in APA: %s', (_where, film, expected) => {
    expect(printed(apa(lineOf(film)).film)).toBe(expected);
  });

  it.each([
    [
      'SBL Handbook of Style on Chicago, sblhs2.com/2016/10/06/citing-films',
      { title: 'The Aviator', director: 'Martin Scorsese', year: 2004, companies: ['Forward Pass'] },
      'Scorsese, Martin, dir. *The Aviator*. Forward Pass, 2004.',
    ],
    [
      'Chicago Manual of Style, 17th ed., 14.265 (without its Blu-ray edition)',
      { title: 'Gravity', director: 'Alfonso Cuarón', year: 2013 },
      'Cuarón, Alfonso, dir. *Gravity*. 2013.',
    ],
  ])('in Chicago: %s', (_where, film, expected) => {
    expect(printed(chicago(lineOf(film)).film)).toBe(expected);
  });

  it('and in a note of Chicago’s: 17th ed., 14.265 (without scene and disc)', () => {
    const film = { title: 'North by Northwest', director: 'Alfred Hitchcock', year: 1959 };
    expect(printed(chicago(lineOf(film)).inText)).toBe('*North by Northwest*, directed by Alfred Hitchcock (1959).');
  });
});

describe('two and three directors', () => {
  const two = lineOf({
    title: 'Fargo',
    director: 'Joel Coen and Ethan Coen',
    year: 1996,
    companies: ['Working Title'],
  });
  const three = lineOf({ title: 'A', director: 'Ann Holm, Bo Lind, and Carl Ek', year: 1981 });

  it.each([
    ['MLA', mla, 'Directed by Joel Coen and Ethan Coen', 'Directed by Ann Holm, Bo Lind, and Carl Ek'],
    ['APA', apa, 'Coen, J., & Coen, E. (Directors).', 'Holm, A., Lind, B., & Ek, C. (Directors).'],
    ['Chicago', chicago, 'Coen, Joel, and Ethan Coen, dirs.', 'Holm, Ann, Bo Lind, and Carl Ek, dirs.'],
  ])('stand in %s as it wants them', (_style, cite, ofTwo, ofThree) => {
    expect(textOf(cite(two).film)).toContain(ofTwo);
    expect(textOf(cite(three).film)).toContain(ofThree);
  });

  it('are shortened in the text by APA', () => {
    expect(textOf(apa(two).inText)).toBe('(Coen & Coen, 1996)');
    expect(textOf(apa(three).inText)).toBe('(Holm et al., 1981)');
  });
});

describe('the page that has the wording is cited beside the film', () => {
  it.each([
    ['MLA', mla, '“Hold the wheel!” *The Explorer*, https://site.example/quote/hold-the-wheel. Accessed 5 Sept. 2026.'],
    [
      'APA',
      apa,
      'The Explorer. (n.d.). *“Hold the wheel!”* Retrieved September 5, 2026, from https://site.example/quote/hold-the-wheel',
    ],
    [
      'Chicago',
      chicago,
      '“Hold the wheel!” The Explorer. Accessed September 5, 2026. https://site.example/quote/hold-the-wheel.',
    ],
  ])('in %s', (_style, cite, expected) => {
    expect(printed(cite(lineOf({ title: 'Night Ferry', director: 'Ida Lund', year: 1981 })).page)).toBe(expected);
  });

  it('with a full stop inside the marks where the line has none, and single marks inside of double ones', () => {
    const cited = lineOf({ title: 'A', director: 'B', year: 1981 }, 'He said "no" and “go”, twice');
    expect(textOf(mla(cited).page)).toMatch(/^“He said ‘no’ and ‘go’, twice\.” The Explorer/);
  });
});

describe('what is not known is left out, and nothing doubled', () => {
  const unknown = lineOf({ title: 'What’s Up, Doc?', director: 'Madonna', year: 1972 });

  it.each([
    ['MLA', mla, '*What’s Up, Doc?* Directed by Madonna, 1972.', '(*What’s Up, Doc?*)'],
    ['APA', apa, 'Madonna (Director). (1972). *What’s up, doc?* [Film].', '(Madonna, 1972)'],
    ['Chicago', chicago, 'Madonna, dir. *What’s Up, Doc?* 1972.', '*What’s Up, Doc?*, directed by Madonna (1972).'],
  ])('in %s', (_style, cite, film, inText) => {
    expect(printed(cite(unknown).film)).toBe(film);
    expect(printed(cite(unknown).inText)).toBe(inText);
  });

  it('after a company that ends in a full stop', () => {
    const film = { title: 'Inception', director: 'Christopher Nolan', year: 2010, companies: ['Warner Bros.'] };
    expect(textOf(apa(lineOf(film)).film)).toMatch(/\[Film\]\. Warner Bros\.$/);
  });
});

describe('a line of the dataset', () => {
  it('is cited with the companies of the film’s facts', () => {
    const film = parseFilmText(readFileSync('public/data/almost-famous.json', 'utf8'));
    const quote = film.quoteById.get('i-am-a-golden-god')!;
    const cited = citedLine(film, quote, { url: 'https://site.example/q', site: 'The Explorer', read: '2026-11-21' });
    expect([mla, apa, chicago].map((cite) => printed(cite(cited).film))).toEqual([
      '*Almost Famous*. Directed by Cameron Crowe, DreamWorks / Columbia / Vinyl Films, 2000.',
      'Crowe, C. (Director). (2000). *Almost famous* [Film]. DreamWorks; Columbia; Vinyl Films.',
      'Crowe, Cameron, dir. *Almost Famous*. DreamWorks, Columbia, and Vinyl Films, 2000.',
    ]);
  });

  it('without such a fact is cited without companies', () => {
    const film = exampleFilm();
    const cited = citedLine(film, film.quotes[2]!, {
      url: 'https://a.example',
      site: 'The Explorer',
      read: '2026-05-01',
    });
    expect(cited.film.companies).toEqual([]);
    expect(textOf(mla(cited).film)).toBe('Night Ferry. Directed by Ida Lund, 1981.');
    expect(textOf(mla(cited).page)).toContain('Accessed 1 May 2026.');
  });
});
