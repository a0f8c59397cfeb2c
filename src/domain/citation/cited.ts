import type { Film, Quote } from '#domain/dataset/film.ts';

import { namesIn, type PersonName } from './names.ts';

/** What a citation of a line is made of; whatever is not known is empty, and no style fills it in. */
export interface CitedLine {
  readonly film: {
    readonly title: string;
    readonly directors: readonly PersonName[];
    readonly year: number;
    readonly companies: readonly string[];
    /** People whose names keep their capitals in a title. */
    readonly names: readonly string[];
  };
  readonly line: { readonly id: string; readonly text: string; readonly speaker: string; readonly scene: string };
  readonly page: {
    readonly url: string;
    readonly site: string;
    /** The day it was read, as an ISO date. */
    readonly read: string;
  };
}

/** The fact of a film that names its companies, separated by commas or "and". */
const companiesFact = 'companies';

/**
 * Collects what the citations of a quote need. The styles are English ones, and so are their titles.
 * @param page the address of the quote's page, the name of the site, and the day of the visit as an ISO date
 */
export function citedLine(film: Film, quote: Quote, page: CitedLine['page']): CitedLine {
  const companies = film.data.filmDetails().facts.find(({ id }) => id === companiesFact)?.value.en ?? '';
  return {
    film: {
      title: film.title.en,
      directors: namesIn(film.director),
      year: film.year,
      companies: companies.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter((name) => name !== ''),
      names: film.characters.flatMap(({ name, actor }) => [name, actor]),
    },
    line: { id: quote.id, text: quote.text, speaker: quote.speaker.name, scene: quote.scene.title.en },
    page,
  };
}
