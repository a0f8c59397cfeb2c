import * as v from 'valibot';

import type { Film } from './linked.ts';
import { unsafePattern } from './schemaValues.ts';

/** Most items a set holds, and the lengths of its texts in UTF-16 units. */
export const mostItems = 50;
export const longestTitle = 120;
export const longestQuestion = 500;

const itemKinds = ['scene', 'quote'] as const;

/** Why a set was not taken; the schema's messages are these words. */
const faults = ['tooMany', 'tooLong', 'unsafe', 'broken'] as const;
export type SetFault = (typeof faults)[number];

/** Whether a text of one line has nothing in it that a link would be refused for, halves of characters among them. */
export function isSafe(text: string): boolean {
  return !unsafePattern.test(text) && !/\p{Surrogate}/u.test(text);
}

const itemSchema = v.strictObject({
  kind: v.picklist(itemKinds),
  id: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  question: v.pipe(
    v.string(),
    v.maxLength(longestQuestion, 'tooLong'),
    v.check((text) => isSafe(text.replaceAll('\n', ' ')), 'unsafe'),
  ),
});

const setSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(longestTitle, 'tooLong'), v.check(isSafe, 'unsafe')),
  items: v.pipe(v.array(itemSchema), v.maxLength(mostItems, 'tooMany')),
});

/** A scene or a quote of the set, with the question asked about it; without one it is empty. */
export type SetItem = Readonly<v.InferOutput<typeof itemSchema>>;

/** What somebody has collected for a class, in order. A scene or quote is in it once. */
export interface ClassSet {
  readonly title: string;
  readonly items: readonly SetItem[];
}

/** How a removal is taken back. */
export type Removal =
  | { readonly kind: 'item'; readonly item: SetItem; readonly index: number }
  | { readonly kind: 'set'; readonly before: ClassSet };

export const emptySet: ClassSet = { title: '', items: [] };

/** Checks what came from elsewhere, be it a link or the browser's storage. */
export function readClassSet(value: unknown): { readonly set: ClassSet } | { readonly fault: SetFault } {
  const result = v.safeParse(setSchema, value, { abortEarly: true });
  if (!result.success) return { fault: faults.find((fault) => fault === result.issues[0].message) ?? 'broken' };
  return { set: { title: result.output.title, items: once(result.output.items) } };
}

/** The set with the ids of today. */
export function renameItems(set: ClassSet, film: Film): ClassSet {
  const items = set.items.map((item) => ({ ...item, id: film.renamed[item.kind].get(item.id) ?? item.id }));
  return { ...set, items: once(items) };
}

export function isSame(a: Pick<SetItem, 'kind' | 'id'>, b: Pick<SetItem, 'kind' | 'id'>): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Adds at the end; a set that is full, or has it already, stays as it is. */
export function addItem(set: ClassSet, added: SetItem): ClassSet {
  return insertItem(set, added, set.items.length);
}

/** Removes an item; `removal` brings it back. */
export function removeItem(
  set: ClassSet,
  removed: Pick<SetItem, 'kind' | 'id'>,
): { readonly set: ClassSet; readonly removal: Removal | undefined } {
  const index = set.items.findIndex((item) => isSame(item, removed));
  const item = set.items[index];
  if (item === undefined) return { set, removal: undefined };
  return { set: { ...set, items: set.items.toSpliced(index, 1) }, removal: { kind: 'item', item, index } };
}

/** Takes a removal back: the item is at its place again, or the whole set is as it was. */
export function takeBack(set: ClassSet, removal: Removal): ClassSet {
  return removal.kind === 'set' ? removal.before : insertItem(set, removal.item, removal.index);
}

function insertItem(set: ClassSet, added: SetItem, index: number): ClassSet {
  if (set.items.length >= mostItems || set.items.some((item) => isSame(item, added))) return set;
  return { ...set, items: set.items.toSpliced(index, 0, added) };
}

function once(items: readonly SetItem[]): readonly SetItem[] {
  return items.filter((item, index) => items.findIndex((other) => isSame(item, other)) === index);
}
