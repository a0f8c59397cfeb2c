import { formatIssue } from '#domain/dataset/issue.ts';
import { parseFilm } from '#domain/dataset/parseFilm.ts';

import { exampleFile } from '../../support/exampleFile.ts';

/**
 * Values by their places, written as an issue writes them: `scenes[1].title.de`. `undefined` takes the key, or the
 * item of a list, out.
 */
export type Changes = Readonly<Record<string, unknown>>;

/** The example file, as JSON knows it, with some of its values changed. */
export function exampleWith(changes: Changes): unknown {
  const file: unknown = exampleFile();
  for (const [place, value] of Object.entries(changes)) put(file, place, value);
  return file;
}

/** What the parser says of the changed example, one line an issue. */
export function complaints(changes: Changes): readonly string[] {
  return complaintsAbout(exampleWith(changes));
}

export function complaintsAbout(data: unknown): readonly string[] {
  const result = parseFilm(data);
  return result.kind === 'film' ? [] : result.issues.map(formatIssue);
}

function put(root: unknown, place: string, value: unknown) {
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop();
  const target = keys.reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), root);
  if (!isObject(target) || last === undefined) throw new Error(`The example has no place ${place}`);
  if (value !== undefined) Reflect.set(target, last, value);
  else if (Array.isArray(target)) target.splice(Number(last), 1);
  else Reflect.deleteProperty(target, last);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
