import type { Film } from '#domain/dataset/film.ts';
import { recordsOf, resolveId } from '#domain/dataset/records.ts';
import type { RecordKind } from '#domain/dataset/values.ts';

/** A list that a parameter can narrow. */
export type NarrowedList = 'scenes' | 'quotes' | 'disputes';

/** A value that could not be used, with the known ones that it may have meant. */
export interface RefusedValue {
  readonly value: string;
  readonly known: readonly string[];
}

/** What decoding needs beside the values. */
export interface DecodingContext {
  readonly film: Film;
  /** The film up to the horizon: what is offered instead of a bad value must not tell of what comes after it. */
  readonly visibleFilm: Film;
  readonly refuse: (refused: RefusedValue) => void;
}

export interface Parameter<Value> {
  /** The kinds of page it belongs to; elsewhere it is neither read nor written. */
  readonly pages: 'every' | readonly ('timeline' | 'scene' | 'quotes' | 'disputes')[];
  /** @param values as they stand in the address, one for each time the key does */
  readonly decode: (values: readonly string[], context: DecodingContext) => Value;
  /** @returns the value for the address, escaped; empty for that of `noFilters` */
  readonly encode: (value: Value) => string;
  /** The lists it narrows, and whether a value does; left out where it narrows none. */
  readonly narrows?: { readonly lists: readonly NarrowedList[]; readonly when: (value: Value, film: Film) => boolean };
}

/** The id of today that a value names; a value that names none is refused. */
export function decodeId(kind: RecordKind, value: string, { film, visibleFilm, refuse }: DecodingContext) {
  if (value === '') return undefined;
  const id = resolveId(kind, value, film);
  if (id === undefined) refuse({ value, known: [...recordsOf(kind, visibleFilm).keys()] });
  return id;
}

/** The option that a value is; any other value is refused. */
export function decodeOption<const Option extends string>(
  options: readonly Option[],
  value: string,
  { refuse }: DecodingContext,
): Option | undefined {
  if (value === '') return undefined;
  const option = options.find((one) => one === value);
  if (option === undefined) refuse({ value, known: options });
  return option;
}

/** The items of lists that are divided at their commas, each once. */
export function itemsIn(values: readonly string[]): readonly string[] {
  const items = values.flatMap((value) => value.split(',')).map((item) => item.trim());
  return [...new Set(items)].filter((item) => item !== '');
}
