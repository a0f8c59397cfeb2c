import type { Character, Film } from '#domain/dataset/film.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';

import { isSet, noFilters, parameterKeys, parameters, type Filters, type ParameterKey } from './filters.ts';
import { selectQuotes } from './selectQuotes.ts';
import { selectTimeline } from './selectTimeline.ts';

/** A filter that could be taken off: which, the filters without it, and how many items there would be. */
export interface FilterRelaxation {
  readonly key: ParameterKey;
  /** The one character to be taken off, where they are taken off one by one. */
  readonly character?: Character;
  readonly filters: Filters;
  readonly count: number;
}

type Option = Omit<FilterRelaxation, 'count'>;

/** The single filters whose removal would bring scenes back, for an empty result. */
export function filterRelaxations(
  film: Film,
  filters: Filters,
  textMatches: TextMatches | undefined,
): readonly FilterRelaxation[] {
  const keys: readonly ParameterKey[] = [...keysNarrowing('scenes', filters).filter((key) => key !== 'with'), 'match'];
  const options = [
    ...keys.filter((key) => isSet(key, filters)).map((key) => without(key, filters)),
    ...withoutEach(filters, film),
  ];
  return counted(options, (option) => selectTimeline(film, option, textMatches).scenes.length);
}

/** The single filters whose removal would bring quotes back, for an empty result. */
export function quoteFilterRelaxations(
  film: Film,
  filters: Filters,
  textMatches: TextMatches | undefined,
): readonly FilterRelaxation[] {
  const options = keysNarrowing('quotes', filters).map((key) => without(key, filters));
  return counted(options, (option) => selectQuotes(film, option, textMatches).quotes.length);
}

function keysNarrowing(list: 'scenes' | 'quotes', filters: Filters): readonly ParameterKey[] {
  return parameterKeys.filter((key) => parameters[key].narrows?.lists.includes(list) && isSet(key, filters));
}

function without(key: ParameterKey, filters: Filters): Option {
  return { key, filters: { ...filters, [key]: noFilters[key], ...(key === 'with' && { match: noFilters.match }) } };
}

/** Whom a horizon hides stays chosen. */
function withoutEach(filters: Filters, film: Film): readonly Option[] {
  return filters.with.flatMap((id) => {
    const character = film.characterById.get(id);
    if (character === undefined) return [];
    const others = filters.with.filter((one) => one !== id);
    const match = others.length < 2 ? noFilters.match : filters.match;
    return [{ key: 'with' as const, character, filters: { ...filters, with: others, match } }];
  });
}

/** Only what brings something back is offered. */
function counted(options: readonly Option[], count: (filters: Filters) => number): readonly FilterRelaxation[] {
  return options.map((option) => ({ ...option, count: count(option.filters) })).filter((option) => option.count > 0);
}
