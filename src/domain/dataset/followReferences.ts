import type { Issue } from './issue.ts';
import { listIn, textIn } from './rawData.ts';
import type { RecordKind, SubjectKind } from './values.ts';

export type Kind = SubjectKind | RecordKind | 'sequence';
export type Report = (issue: Issue) => void;

/** Says that something which should be the id of a record is none; values that are no text are a matter of shape. */
export type Follow = (kind: Kind, id: unknown, path: Issue['path'], owner: string | undefined) => void;

/** Visits records with their path and id. */
export function followAll(
  records: readonly unknown[],
  path: Issue['path'],
  visit: (record: unknown, path: Issue['path'], id: string | undefined) => void,
) {
  records.forEach((record, index) => visit(record, [...path, index], textIn(record, 'id')));
}

/** Follows every id of a list of ids. */
export function followList(
  kind: Kind,
  record: unknown,
  key: string,
  path: Issue['path'],
  owner: string | undefined,
  follow: Follow,
) {
  listIn(record, key).forEach((id, index) => follow(kind, id, [...path, key, index], owner));
}
