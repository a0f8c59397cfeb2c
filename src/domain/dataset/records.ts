import type { Film } from './film.ts';
import type { RecordKind } from './values.ts';

/** The records of a kind by their ids. */
export function recordsOf(kind: RecordKind, film: Film): ReadonlyMap<string, unknown> {
  return film[`${kind}ById`];
}

/** The id of today for an id that a record has or once had; undefined where no record has. */
export function resolveId(kind: RecordKind, id: string, film: Film): string | undefined {
  return recordsOf(kind, film).has(id) ? id : film.renamed[kind].get(id);
}
