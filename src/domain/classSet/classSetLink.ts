import type { Film } from '#domain/dataset/film.ts';
import { nearest } from '#domain/dataset/nearestId.ts';

import { readClassSet, renameItems, type ClassSet, type SetFault, type SetItem } from './classSet.ts';
import { packText, unpackText } from './packedText.ts';

/** The version of the form below; another form gets another number. */
const version = '1';

/** An item of a link that this film does not have. */
export interface UnknownItem {
  readonly kind: SetItem['kind'];
  readonly id: string;
  /** What it may have meant. */
  readonly nearest: string | undefined;
}

/** What the fragment of an address says of a set. */
export type SharedSet =
  | { readonly kind: 'set'; readonly set: ClassSet; readonly unknown: readonly UnknownItem[] }
  | { readonly kind: 'refused'; readonly fault: SetFault | 'version' | 'film' };

/**
 * Set -> fragment, of letters, digits, `-`, `_` and `.` alone, and with a letter or digit at the end, so that no chat
 * cuts it: the version, then fields after dots, each begun by its letter: `f` the film, `t` the title, `s` a scene,
 * `q` a quote, `a` what is asked about the item before it, `x` the check sum of all that.
 */
export function encodeSet(set: ClassSet, filmId: string): string {
  const fields = [
    `f${packId(filmId)}`,
    ...(set.title === '' ? [] : [`t${packText(set.title)}`]),
    ...set.items.flatMap(({ kind, id, question }) => [
      (kind === 'scene' ? 's' : 'q') + packId(id),
      ...(question === '' ? [] : [`a${packText(question)}`]),
    ]),
  ];
  const body = [version, ...fields].join('.');
  return `${body}.x${checkSum(body)}`;
}

/**
 * Fragment -> set, of today's ids. Never throws: what is no whole set of this film is refused with its reason; items
 * that the film does not have are left out and named.
 * @param film gives the ids that are known, and those that may be named as the nearest
 */
export function decodeSet(fragment: string, film: Film, nameable: Film = film): SharedSet {
  const text = fragment.replace(/[^\p{L}\p{N}]+$/u, '');
  const given = /^(\d{1,4})\./.exec(text)?.[1];
  if (given !== undefined && given !== version) return { kind: 'refused', fault: 'version' };
  const [body, sum] = splitLast(text, '.x');
  if (given === undefined || sum !== checkSum(body)) return { kind: 'refused', fault: 'broken' };
  const raw = readFields(body.split('.').slice(1));
  if (raw === undefined) return { kind: 'refused', fault: 'broken' };
  if (raw.film !== film.id) return { kind: 'refused', fault: 'film' };
  const read = readClassSet({ title: raw.title, items: raw.items });
  if ('fault' in read) return { kind: 'refused', fault: read.fault };
  const { title, items } = renameItems(read.set, film);
  const isKnown = (item: SetItem) => recordsOf(item, film).has(item.id);
  return {
    kind: 'set',
    set: { title, items: items.filter(isKnown) },
    unknown: items
      .filter((item) => !isKnown(item))
      .map((item) => ({ kind: item.kind, id: item.id, nearest: nearest(item.id, recordsOf(item, nameable).keys()) })),
  };
}

interface Fields {
  readonly film: string;
  readonly title: string;
  readonly items: readonly SetItem[];
}

function readFields(fields: readonly string[]): Fields | undefined {
  let film = '';
  let title = '';
  const items: SetItem[] = [];
  for (const field of fields) {
    const text = unpackText(field.slice(1));
    if (text === undefined) return undefined;
    const letter = field.slice(0, 1);
    const last = items.at(-1);
    if (letter === 'f') film = idOf(text);
    else if (letter === 't') title = text;
    else if (letter === 's') items.push({ kind: 'scene', id: idOf(text), question: '' });
    else if (letter === 'q') items.push({ kind: 'quote', id: idOf(text), question: '' });
    else if (letter === 'a' && last) items[items.length - 1] = { ...last, question: text };
    else return undefined;
  }
  return { film, title, items };
}

function recordsOf({ kind }: Pick<SetItem, 'kind'>, film: Film): ReadonlyMap<string, unknown> {
  return kind === 'scene' ? film.sceneById : film.quoteById;
}

/** An id has hyphens where a text has spaces; both are packed into the same sign. */
function packId(id: string): string {
  return packText(id.replaceAll('-', ' '));
}

function idOf(text: string): string {
  return text.replaceAll(' ', '-');
}

function splitLast(text: string, separator: string): readonly [before: string, after: string] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** FNV-1a (Fowler, Noll and Vo) of 32 bits, in seven digits of base 36. */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
