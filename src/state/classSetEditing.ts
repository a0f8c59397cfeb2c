import type { ClassSet, SetItem } from '#domain/classSet/classSet.ts';
import { appendItems, moveItem, setQuestion, setTitle } from '#domain/classSet/classSetEditing.ts';

import { updateClassSet } from './classSet.ts';

export function moveInClassSet(item: SetItem, by: number): void {
  updateClassSet(({ set }) => ({ set: moveItem(set, item, by) }));
}

export function setItemQuestion(item: SetItem, question: string): void {
  updateClassSet(({ set }) => ({ set: setQuestion(set, item, question) }));
}

export function setClassSetTitle(title: string): void {
  updateClassSet(({ set }) => ({ set: setTitle(set, title) }));
}

/** Another set takes the place of one's own, which can be taken back. */
export function replaceClassSet(other: ClassSet): void {
  updateClassSet(({ set, removals }) => ({ set: other, removals: [...removals, { kind: 'set', before: set }] }));
}

/** Another set comes behind one's own, as far as there is room; this, too, can be taken back. */
export function appendClassSet(other: ClassSet): void {
  updateClassSet(({ set, removals }) => ({
    set: appendItems(set, other),
    removals: [...removals, { kind: 'set', before: set }],
  }));
}
