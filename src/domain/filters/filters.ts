import type { Film } from '#domain/dataset/film.ts';
import { resolveId } from '#domain/dataset/records.ts';
import { wordings, type Wording } from '#domain/dataset/values.ts';
import { hasWords } from '#domain/search/foldText.ts';

import { decodeId, decodeOption, itemsIn, type NarrowedList, type Parameter } from './parameter.ts';

export const matches = ['any', 'all'] as const;
export type Match = (typeof matches)[number];

export const verdicts = ['open', 'settled'] as const;
/** Whether a dispute has been left open, or has a verdict that says, however surely, what holds. */
export type Verdict = (typeof verdicts)[number];

/** What a link carries besides its page. Ids are ids of the film, in cast order. */
export interface Filters {
  readonly with: readonly string[];
  readonly match: Match;
  readonly q: string;
  readonly wording: readonly Wording[];
  /** The scene whose quotes are shown, among the quotes. */
  readonly scene: string | undefined;
  /** The disputes that are shown, among the disputes. */
  readonly verdict: Verdict | undefined;
  /** Nothing after this scene is shown. */
  readonly upto: string | undefined;
  /** The source whose order previous and next follow on scene pages. */
  readonly reading: string | undefined;
}

export const noFilters: Filters = {
  with: [],
  match: 'any',
  q: '',
  wording: [],
  scene: undefined,
  verdict: undefined,
  upto: undefined,
  reading: undefined,
};

/** A parameter of the query: its key in the address is its key among the filters. */
export type ParameterKey = keyof Filters;

/** Every parameter of the query, in the public order. How to add one: CONTRIBUTING.md. */
export const parameters: { readonly [Key in ParameterKey]: Parameter<Filters[Key]> } = {
  with: {
    pages: 'every',
    decode: (values, context) => {
      const chosen = new Set(itemsIn(values).map((value) => decodeId('character', value, context)));
      return context.film.characters.map(({ id }) => id).filter((id) => chosen.has(id));
    },
    encode: (ids) => ids.join(','),
    narrows: { lists: ['scenes', 'quotes'], when: (ids, film) => ids.some((id) => film.characterById.has(id)) },
  },
  match: {
    pages: 'every',
    decode: ([value = ''], context) => decodeOption(matches, value, context) ?? 'any',
    encode: (match) => (match === 'any' ? '' : match),
  },
  q: {
    pages: 'every',
    decode: ([value = '']) => value.trim(),
    encode: (text) => encodeURIComponent(text.trim().replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+'),
    narrows: { lists: ['scenes', 'quotes'], when: (text) => hasWords(text) },
  },
  wording: {
    pages: ['quotes'],
    decode: (values, context) => {
      const chosen = new Set(itemsIn(values).map((value) => decodeOption(wordings, value, context)));
      return wordings.filter((wording) => chosen.has(wording));
    },
    encode: (chosen) => chosen.join(','),
    narrows: { lists: ['quotes'], when: (chosen) => chosen.length > 0 },
  },
  scene: {
    pages: ['quotes'],
    decode: ([value = ''], context) => decodeId('scene', value, context),
    encode: (id) => id ?? '',
    narrows: { lists: ['quotes'], when: (id, film) => film.sceneById.has(id ?? '') },
  },
  verdict: {
    pages: ['disputes'],
    decode: ([value = ''], context) => decodeOption(verdicts, value, context),
    encode: (verdict) => verdict ?? '',
    narrows: { lists: ['disputes'], when: (verdict) => verdict !== undefined },
  },
  upto: {
    pages: 'every',
    // The horizon itself is no secret: any scene may have been meant.
    decode: ([value = ''], context) => decodeId('scene', value, { ...context, visibleFilm: context.film }),
    encode: (id) => id ?? '',
  },
  reading: {
    pages: ['scene'],
    decode: ([value = ''], { film, refuse }) => {
      if (value === '') return undefined;
      const readings = film.sources.filter(({ reading }) => reading !== undefined).map(({ id }) => id);
      const id = readings.find((known) => known === resolveId('source', value, film));
      if (id === undefined) refuse({ value, known: readings });
      return id;
    },
    encode: (id) => id ?? '',
  },
};

/** The keys of the query, in the public order. */
export const parameterKeys: readonly ParameterKey[] = Object.keys(parameters).filter(isParameterKey);

function isParameterKey(key: string): key is ParameterKey {
  return key in parameters;
}

/** The value of a parameter for the address, escaped; empty where it is not set. */
export function encodeParameter<Key extends ParameterKey>(key: Key, filters: Pick<Filters, Key>): string {
  return parameters[key].encode(filters[key]);
}

export function isSet(key: ParameterKey, filters: Filters): boolean {
  return encodeParameter(key, filters) !== '';
}

/** Whether the filters narrow a list of the film. */
export function narrowsList(list: NarrowedList, filters: Filters, film: Film): boolean {
  return parameterKeys.some((key) => narrowsByKey(key, list, filters, film));
}

function narrowsByKey<Key extends ParameterKey>(
  key: Key,
  list: NarrowedList,
  filters: Pick<Filters, Key>,
  film: Film,
): boolean {
  const { narrows } = parameters[key];
  return narrows !== undefined && narrows.lists.includes(list) && narrows.when(filters[key], film);
}
