import type { Film } from '#domain/dataset/film.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import type { Locale } from '#domain/locales/locales.ts';

import { describe, type Description } from './describe.ts';
import { significantTerms, type QueryTerm } from './queryTerms.ts';
import { prepareSearch, type Search } from './searchIndex.ts';
import { idOf, type Entry, type FindableKind } from './searchRecords.ts';
import { textMatchesIn, type TextMatches } from './searchTexts.ts';

/** What is asked of the text filter: the ids of what answers a query up to a horizon. */
export interface MatchesQuestion {
  readonly query: string;
  /** Id of the last scene to be seen; undefined for the whole film. */
  readonly upto: string | undefined;
}

/** What is asked of the search: what a query finds up to a horizon, described in a language. */
export interface SearchQuestion extends MatchesQuestion {
  readonly locale: Locale;
}

/** A record that was found: which, and everything that is shown of its texts. */
export interface Hit {
  readonly kind: FindableKind;
  readonly id: string;
  /** The scene in which a song is heard first. */
  readonly sceneId: string | undefined;
  readonly description: Description;
}

/** What a query finds, as plain data that can be sent: the kind with the best hit first, the first hits of each. */
export interface SearchAnswer {
  readonly question: SearchQuestion;
  readonly groups: readonly {
    readonly kind: FindableKind;
    readonly total: number;
    readonly hits: readonly Hit[];
  }[];
  readonly matches: TextMatches;
}

/** Whatever reads the texts of a whole film to answer a query. */
export interface SearchEngine {
  readonly search: (question: SearchQuestion) => SearchAnswer;
  readonly matches: (question: MatchesQuestion) => TextMatches;
}

const shownOfKind = 4;

/** The engine of a film. An index is made when it is first needed, one for each horizon. */
export function createSearchEngine(film: Film): SearchEngine {
  const searches = new WeakMap<Film, Search>();

  function searchIn(visibleFilm: Film): Search {
    const search = searches.get(visibleFilm) ?? prepareSearch(visibleFilm);
    searches.set(visibleFilm, search);
    return search;
  }

  return {
    search: (question) => {
      const { query, locale, upto } = question;
      const visibleFilm = filmUpTo(film, upto);
      const terms = significantTerms(query);
      const groups = searchIn(visibleFilm)(query).map(({ kind, hits }) => ({
        kind,
        total: hits.length,
        hits: hits.slice(0, shownOfKind).map((entry) => hitOf(entry, terms, locale)),
      }));
      return { question, groups, matches: textMatchesIn(visibleFilm, query) };
    },
    matches: ({ query, upto }) => textMatchesIn(filmUpTo(film, upto), query),
  };
}

function hitOf(entry: Entry, terms: readonly QueryTerm[], locale: Locale): Hit {
  const { findable } = entry;
  return {
    kind: findable.kind,
    id: idOf(findable),
    sceneId: findable.kind === 'song' ? findable.song.scenes[0]?.id : undefined,
    description: describe(entry, terms, locale),
  };
}
