import type { Film } from '#domain/dataset/film.ts';
import { clearFilters } from '#domain/filters/changeFilters.ts';
import { selectQuotes } from '#domain/filters/selectQuotes.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import type { Hit, SearchAnswer } from '#domain/search/searchEngine.ts';
import type { FindableKind } from '#domain/search/searchRecords.ts';
import { formatNumber, inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Page, Route } from '#routing/route.ts';

/** Where an option leads. */
export interface Target {
  readonly route: Route;
  /** Id of the element on the page; empty for its top. */
  readonly hash: string;
}

/** An option of the list box: a hit, or a link to the full list of hits. */
export interface Option {
  readonly id: string;
  readonly target: Target;
  readonly shown: { readonly kind: 'found'; readonly hit: Hit } | { readonly kind: 'list'; readonly label: string };
}

/** The content of the list box for a query. */
export interface Results {
  /** The number of all hits, of which each group shows the first few. */
  readonly total: number;
  readonly groups: readonly {
    readonly name: string;
    readonly total: number | undefined;
    readonly options: readonly Option[];
  }[];
  /** All options in order. */
  readonly options: readonly Option[];
}

/**
 * Builds the options for the answer to a query.
 * @param film the film up to the horizon
 */
export function resultsOf(answer: SearchAnswer, film: Film, route: Route): Results {
  const found = answer.groups.map(({ kind, total, hits }) => ({
    name: kindName(kind),
    total,
    options: hits.map((hit) => optionFor(hit, route)),
  }));
  const lists = { name: m.search_lists(), total: undefined, options: listOptions(answer, film, route) };
  const shown = [...found, lists].filter(({ options }) => options.length > 0);
  const total = answer.groups.reduce((sum, group) => sum + group.total, 0);
  return { total, groups: shown, options: shown.flatMap(({ options }) => options) };
}

function optionFor(hit: Hit, route: Route): Option {
  const { page, hash } = placeOf(hit);
  return {
    id: `search-${hit.kind}-${hit.id}`,
    target: { route: { ...route, page, filters: { ...route.filters, reading: undefined } }, hash },
    shown: { kind: 'found', hit },
  };
}

function placeOf({ kind, id, sceneId }: Hit): { readonly page: Page; readonly hash: string } {
  if (kind === 'dispute') return { page: { kind: 'disputes' }, hash: id };
  if (kind === 'song') return { page: { kind: 'scene', id: sceneId ?? '' }, hash: '' };
  return { page: { kind, id }, hash: '' };
}

/** Links to the lists of all matching scenes and quotes, or to the unfiltered lists if nothing matches. */
function listOptions({ question, matches }: SearchAnswer, film: Film, route: Route): readonly Option[] {
  const query = question.query.trim();
  const text = inQuotes(query);
  const filters = { ...route.filters, q: query, wording: [], reading: undefined };
  const scenes: Route = { ...route, page: { kind: 'timeline' }, filters };
  const quotes: Route = { ...route, page: { kind: 'quotes' }, filters };
  const sceneCount = selectTimeline(film, scenes.filters, matches).scenes.length;
  const quoteCount = selectQuotes(film, quotes.filters, matches).quotes.length;
  const nothing = sceneCount === 0 && quoteCount === 0;
  const all = (one: Route): Route => ({ ...one, filters: clearFilters(one.filters) });
  const options: readonly (readonly [string, number, Route, string])[] = nothing
    ? [
        ['scenes', film.scenes.length, all(scenes), m.search_every_scene({ count: formatNumber(film.scenes.length) })],
        ['quotes', film.quotes.length, all(quotes), m.search_every_quote({ count: formatNumber(film.quotes.length) })],
      ]
    : [
        ['scenes', sceneCount, scenes, m.search_all_scenes({ text, count: formatNumber(sceneCount) })],
        ['quotes', quoteCount, quotes, m.search_all_quotes({ text, count: formatNumber(quoteCount) })],
      ];
  return options
    .filter(([, count]) => count > 0)
    .map(([key, , target, label]) => ({
      id: `search-all-${key}`,
      target: { route: target, hash: '' },
      shown: { kind: 'list', label },
    }));
}

function kindName(kind: FindableKind): string {
  const names: Record<FindableKind, () => string> = {
    scene: m.search_scenes,
    character: m.search_characters,
    quote: m.search_quotes,
    song: m.search_songs,
    source: m.search_sources,
    dispute: m.search_disputes,
  };
  return names[kind]();
}
