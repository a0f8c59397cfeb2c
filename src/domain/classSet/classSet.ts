import * as v from 'valibot';

import type { Film } from '#domain/dataset/film.ts';
import { unsafePattern } from '#domain/dataset/schemaValues.ts';

/** Most items a set holds, and the lengths of its texts in UTF-16 units. */
export const maxItems = 50;
export const maxTitleLength = 120;
export const maxQuestionLength = 500;

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
    v.maxLength(maxQuestionLength, 'tooLong'),
    v.check((text) => isSafe(text.replaceAll('\n', ' ')), 'unsafe'),
  ),
});

const setSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(maxTitleLength, 'tooLong'), v.check(isSafe, 'unsafe')),
  items: v.pipe(v.array(itemSchema), v.maxLength(maxItems, 'tooMany')),
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
  return { set: { title: result.output.title, items: withoutDuplicates(result.output.items) } };
}

/** The set with the ids of today. */
export function renameItems(set: ClassSet, film: Film): ClassSet {
  const items = set.items.map((item) => ({ ...item, id: film.renamed[item.kind].get(item.id) ?? item.id }));
  return { ...set, items: withoutDuplicates(items) };
}

export function isSameItem(a: Pick<SetItem, 'kind' | 'id'>, b: Pick<SetItem, 'kind' | 'id'>): boolean {
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
  const index = set.items.findIndex((item) => isSameItem(item, removed));
  const item = set.items[index];
  if (item === undefined) return { set, removal: undefined };
  return { set: { ...set, items: set.items.toSpliced(index, 1) }, removal: { kind: 'item', item, index } };
}

/** Takes a removal back: the item is at its place again, or the whole set is as it was. */
export function undoRemoval(set: ClassSet, removal: Removal): ClassSet {
  return removal.kind === 'set' ? removal.before : insertItem(set, removal.item, removal.index);
}

function insertItem(set: ClassSet, added: SetItem, index: number): ClassSet {
  if (set.items.length >= maxItems || set.items.some((item) => isSameItem(item, added))) return set;
  return { ...set, items: set.items.toSpliced(index, 0, added) };
}

function withoutDuplicates(items: readonly SetItem[]): readonly SetItem[] {
  return items.filter((item, index) => items.findIndex((other) => isSameItem(item, other)) === index);
}
