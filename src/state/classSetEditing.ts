import type { ClassSet, SetItem } from '#domain/classSet.ts';
import { addAll, askAbout, moveItem, nameSet } from '#domain/classSetEditing.ts';

import { changeShelf } from './classSet.ts';

export function itemMoved(item: SetItem, by: number): void {
  changeShelf(({ set }) => ({ set: moveItem(set, item, by) }));
}

export function questionTyped(item: SetItem, question: string): void {
  changeShelf(({ set }) => ({ set: askAbout(set, item, question) }));
}

export function titleTyped(title: string): void {
  changeShelf(({ set }) => ({ set: nameSet(set, title) }));
}

/** Another set takes the place of one's own, which can be taken back. */
export function setReplaced(other: ClassSet): void {
  changeShelf(({ set, removals }) => ({ set: other, removals: [...removals, { kind: 'set', before: set }] }));
}

/** Another set comes behind one's own, as far as there is room; this, too, can be taken back. */
export function setJoined(other: ClassSet): void {
  changeShelf(({ set, removals }) => ({
    set: addAll(set, other),
    removals: [...removals, { kind: 'set', before: set }],
  }));
}
