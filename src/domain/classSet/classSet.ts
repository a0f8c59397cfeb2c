import type { Film } from '#domain/dataset/film.ts';

/** Most items a set holds, and the lengths of its texts in UTF-16 units. */
export const maxItems = 50;
export const maxTitleLength = 120;
export const maxQuestionLength = 500;

const itemKinds = ['scene', 'quote'] as const;

/** Why a set was not taken. */
export type SetFault = 'tooMany' | 'tooLong' | 'unsafe' | 'broken';

/**
 * Whether a text of one line has nothing in it that a link would be refused for: control characters, what turns the
 * direction of text around, halves of characters.
 */
export function isSafe(text: string): boolean {
  return !/\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(text);
}

/** A scene or a quote of the set, with the question asked about it; without one it is empty. */
export interface SetItem {
  readonly kind: (typeof itemKinds)[number];
  readonly id: string;
  readonly question: string;
}

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

/**
 * Checks what came from elsewhere, be it a link or the browser's storage. By hand, as every page reads what is stored,
 * and no other needs the library of the schemas.
 */
export function readClassSet(value: unknown): { readonly set: ClassSet } | { readonly fault: SetFault } {
  if (!isSet(value)) return { fault: 'broken' };
  const { title, items } = value;
  const texts = [title, ...items.map(({ question }) => question.replaceAll('\n', ' '))];
  const isLong = title.length > maxTitleLength || items.some(({ question }) => question.length > maxQuestionLength);
  if (items.length > maxItems) return { fault: 'tooMany' };
  if (isLong) return { fault: 'tooLong' };
  return texts.every(isSafe) ? { set: { title, items: withoutDuplicates(items) } } : { fault: 'unsafe' };
}

function isSet(value: unknown): value is ClassSet {
  if (!hasExactly(value, ['title', 'items'])) return false;
  return typeof value.title === 'string' && Array.isArray(value.items) && value.items.every(isItem);
}

function isItem(value: unknown): value is SetItem {
  if (!hasExactly(value, ['kind', 'id', 'question'])) return false;
  const { kind, id, question } = value;
  const isId = typeof id === 'string' && id.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
  return itemKinds.some((one) => one === kind) && isId && typeof question === 'string';
}

function hasExactly<const Key extends string>(
  value: unknown,
  keys: readonly Key[],
): value is Readonly<Record<Key, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).length === keys.length && keys.every((key) => key in value);
}

/** The set with the ids of today. */
export function renameItems(set: ClassSet, film: Film): ClassSet {
  const items = set.items.map((item) => ({ ...item, id: film.renamed[item.kind].get(item.id) ?? item.id }));
  return { ...set, items: withoutDuplicates(items) };
}

export function isSameItem(a: Pick<SetItem, 'kind' | 'id'>, b: Pick<SetItem, 'kind' | 'id'>): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function withoutDuplicates(items: readonly SetItem[]): readonly SetItem[] {
  return items.filter((item, index) => items.findIndex((other) => isSameItem(item, other)) === index);
}
