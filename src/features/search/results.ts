import type { Film } from '#domain/dataset/film.ts';
import { clearFilters } from '#domain/filters/changeFilters.ts';
import { selectQuotes } from '#domain/filters/selectQuotes.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import { significantTerms, type QueryTerm } from '#domain/search/queryTerms.ts';
import type { Group } from '#domain/search/searchIndex.ts';
import type { Entry, Findable, FindableKind } from '#domain/search/searchRecords.ts';
import { formatNumber, inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Page, Route } from '#routing/route.ts';

import { describe, type Description } from './describe.ts';

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
  readonly shown:
    | { readonly kind: 'found'; readonly findable: Findable; readonly description: Description }
    | { readonly kind: 'list'; readonly label: string };
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

const shownOfKind = 4;

/** Builds the options for the hits of a query. */
export function resultsOf(groups: readonly Group[], query: string, film: Film, route: Route): Results {
  const terms = significantTerms(query);
  const found = groups.map(({ kind, hits }) => ({
    name: kindName(kind),
    total: hits.length,
    options: hits.slice(0, shownOfKind).map((entry) => optionFor(entry, terms, route)),
  }));
  const lists = { name: m.search_lists(), total: undefined, options: listOptions(query, film, route) };
  const shown = [...found, lists].filter(({ options }) => options.length > 0);
  const total = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return { total, groups: shown, options: shown.flatMap(({ options }) => options) };
}

function optionFor(entry: Entry, terms: readonly QueryTerm[], route: Route): Option {
  const { findable } = entry;
  const { page, hash } = placeOf(findable);
  return {
    id: `search-${findable.kind}-${keyOf(findable)}`,
    target: { route: { ...route, page, filters: { ...route.filters, reading: undefined } }, hash },
    shown: { kind: 'found', findable, description: describe(entry, terms) },
  };
}

function keyOf(findable: Findable): string {
  switch (findable.kind) {
    case 'scene':
      return findable.scene.id;
    case 'character':
      return findable.character.id;
    case 'quote':
      return findable.quote.id;
    case 'song':
      return findable.song.id;
    case 'source':
      return findable.source.id;
    case 'dispute':
      return findable.dispute.id;
  }
}

function placeOf(findable: Findable): { readonly page: Page; readonly hash: string } {
  if (findable.kind === 'dispute') return { page: { kind: 'disputes' }, hash: findable.dispute.id };
  if (findable.kind === 'song') return { page: { kind: 'scene', id: findable.song.scenes[0]?.id ?? '' }, hash: '' };
  return { page: { kind: findable.kind, id: keyOf(findable) }, hash: '' };
}

/** Links to the lists of all matching scenes and quotes, or to the unfiltered lists if nothing matches. */
function listOptions(query: string, film: Film, route: Route): readonly Option[] {
  const text = inQuotes(query.trim());
  const filters = { ...route.filters, q: query.trim(), wording: [], reading: undefined };
  const scenes: Route = { ...route, page: { kind: 'timeline' }, filters };
  const quotes: Route = { ...route, page: { kind: 'quotes' }, filters };
  const sceneCount = selectTimeline(film, scenes.filters).scenes.length;
  const quoteCount = selectQuotes(film, quotes.filters).quotes.length;
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
