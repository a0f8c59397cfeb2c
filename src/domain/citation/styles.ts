import type { CitedLine } from './cited.ts';
import { inverted, straight, withInitials } from './names.ts';
import {
  dayMonthYear,
  ended,
  italic,
  monthDayYear,
  plain,
  quotedTitle,
  series,
  stopAfter,
  type Piece,
} from './phrasing.ts';
import { sentenceCase } from './sentenceCase.ts';

/** A citation in a style that is set as text. */
export interface Citation {
  /** The film, for the list of works. */
  readonly film: readonly Piece[];
  /** The page that has the wording, for the same list. */
  readonly page: readonly Piece[];
  /** What stands in the text, or in a note. */
  readonly inText: readonly Piece[];
}

/**
 * MLA, ninth edition: title, director, companies, year; the page as a page of a website.
 * Form: MLA Handbook, 9th ed., appendix 2, "Films".
 */
export function mla({ film, line, page }: CitedLine): Citation {
  const made = [`Directed by ${series(film.directors.map(straight))}`, film.companies.join(' / '), String(film.year)];
  return {
    film: [
      italic(film.title),
      plain(`${stopAfter(film.title)} ${ended(made.filter((part) => part !== '').join(', '))}`),
    ],
    page: [
      plain(`${quotedTitle(line.text)} `),
      italic(page.site),
      plain(`, ${page.url}. Accessed ${ended(dayMonthYear(page.read))}`),
    ],
    inText: [plain('('), italic(film.title), plain(')')],
  };
}

/**
 * APA, seventh edition: director, year, title in sentence case, companies.
 * Form: Publication Manual, 7th ed., section 10.12, "Film or video", and 10.16, "Webpage on a website".
 */
export function apa({ film, line, page }: CitedLine): Citation {
  const { directors, year, companies } = film;
  const people = directors.map(withInitials);
  // Unlike in a sentence, two names have a comma between them too.
  const authors = people.length === 2 ? people.join(', & ') : series(people, '&');
  const role = directors.length > 1 ? 'Directors' : 'Director';
  const families = directors.map(({ family }) => family);
  const [first = ''] = families;
  const short = families.length > 2 ? `${first} et al.` : families.join(' & ');
  return {
    film: [
      plain(`${authors} (${role}). (${year}). `),
      italic(sentenceCase(film.title, film.names)),
      plain(companies.length === 0 ? ' [Film].' : ` [Film]. ${ended(companies.join('; '))}`),
    ],
    page: [
      plain(`${ended(page.site)} (n.d.). `),
      italic(quotedTitle(line.text)),
      plain(` Retrieved ${monthDayYear(page.read)}, from ${page.url}`),
    ],
    inText: [plain(`(${short}, ${year})`)],
  };
}

/**
 * Chicago, notes and bibliography: director, title, companies, year; the note begins with the title.
 * Form: Chicago Manual of Style, 17th ed., sections 14.265 (films) and 14.207 (websites).
 */
export function chicago({ film, line, page }: CitedLine): Citation {
  const { directors, year, companies } = film;
  const [first, ...others] = directors;
  const people = [...(first ? [inverted(first)] : []), ...others.map(straight)];
  // The inverted name has a comma of its own, so that even two names need one between them.
  const listed = people.length === 2 ? people.join(', and ') : series(people);
  const made = [series(companies), String(year)].filter((part) => part !== '').join(', ');
  return {
    film: [
      plain(`${listed}, ${directors.length > 1 ? 'dirs.' : 'dir.'} `),
      italic(film.title),
      plain(`${stopAfter(film.title)} ${made}.`),
    ],
    page: [
      plain(`${quotedTitle(line.text)} ${ended(page.site)} Accessed ${ended(monthDayYear(page.read))} ${page.url}.`),
    ],
    inText: [italic(film.title), plain(`, directed by ${series(directors.map(straight))} (${made}).`)],
  };
}
