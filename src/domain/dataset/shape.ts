import * as v from 'valibot';

import { describeValue, type Issue } from './issue.ts';
import { nearest } from './nearestId.ts';
import { child, isObject, type Key } from './rawData.ts';
import { fileSchema, type FilmFile } from './schema.ts';

/** Reads the shape of a dataset: the file as typed data, or every place where the shape is wrong. */
export function readShape(data: unknown): { file: FilmFile } | { issues: readonly Issue[] } {
  const result = v.safeParse(fileSchema, data);
  if (result.success) return { file: result.output };
  return { issues: result.issues.flatMap((issue) => toIssues(issue, data)) };
}

/** The `id` of the innermost record around a place in raw data. */
function recordIdAt(data: unknown, path: readonly Key[]): string | undefined {
  let id = ownId(data);
  let place = data;
  for (const key of path) {
    place = child(place, key);
    id = ownId(place) ?? id;
  }
  return id;
}

function toIssues(issue: v.InferIssue<typeof fileSchema>, data: unknown): Issue[] {
  const path = (issue.path ?? []).map((item) => keyOf(item.key));
  if (issue.expected === 'never') return unknownKeys(path.slice(0, -1), data);
  const value = path.reduce<unknown>(child, data);
  return [
    {
      path,
      ...withId(recordIdAt(data, path)),
      expected: missingKey(issue) ?? issue.message,
      found: describeValue(value),
      ...(typeof value === 'string' ? pickHint(issue, value) : {}),
    },
  ];
}

/** The schema library names the first unknown key of an object only; an author wants them all. */
function unknownKeys(path: readonly Key[], data: unknown): Issue[] {
  const object = path.reduce<unknown>(child, data);
  const allowed = path.reduce<unknown>(descend, fileSchema);
  const known = entriesOf(allowed);
  const id = recordIdAt(data, path);
  return Object.entries(isObject(object) ? object : {})
    .filter(([key]) => !known.includes(key))
    .map(([key, value]) => {
      const meant = nearest(key, known);
      return {
        path: [...path, key],
        ...withId(id),
        expected: 'no key of this name',
        found: describeValue(value),
        hint: meant === undefined ? `the keys here are ${known.join(', ')}` : `did you mean "${meant}"?`,
      };
    });
}

function missingKey(issue: v.InferIssue<typeof fileSchema>): string | undefined {
  return issue.type === 'strict_object' && issue.received === 'undefined' ? 'this key to be there' : undefined;
}

function pickHint(issue: v.InferIssue<typeof fileSchema>, value: string): { hint?: string } {
  if (issue.type !== 'picklist') return {};
  const options = [...issue.message.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  const meant = nearest(value, options);
  return meant === undefined ? {} : { hint: `did you mean "${meant}"?` };
}

function descend(schema: unknown, key: Key): unknown {
  if (!isObject(schema)) return undefined;
  if ('wrapped' in schema) return descend(schema['wrapped'], key);
  if ('item' in schema) return schema['item'];
  return isObject(schema['entries']) ? schema['entries'][key] : undefined;
}

function entriesOf(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  if ('wrapped' in schema) return entriesOf(schema['wrapped']);
  return isObject(schema['entries']) ? Object.keys(schema['entries']) : [];
}

function withId(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

function ownId(value: unknown): string | undefined {
  const id = child(value, 'id');
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function keyOf(key: unknown): Key {
  return typeof key === 'number' ? key : String(key);
}
