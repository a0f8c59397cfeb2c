import { maxItems, type SetItem } from '#domain/classSet/classSet.ts';
import { addItem, removeItem, undoRemoval } from '#domain/classSet/classSetItems.ts';

import { updateClassSet } from './classSet.ts';

export function addToClassSet(kind: SetItem['kind'], id: string): void {
  updateClassSet(({ set }) => ({ set: addItem(set, { kind, id, question: '' }) }));
}

export function removeFromClassSet(kind: SetItem['kind'], id: string): void {
  updateClassSet(({ set, removals }) => {
    const { set: left, removal } = removeItem(set, { kind, id });
    return { set: left, removals: removal ? [...removals, removal] : removals };
  });
}

/** Takes the latest removal back that has not been yet; one item cannot come back into a full set. */
export function undoLastRemoval(): void {
  updateClassSet(({ set, removals }) => {
    const last = removals.at(-1);
    if (last === undefined || (last.kind === 'item' && set.items.length >= maxItems)) return {};
    return { set: undoRemoval(set, last), removals: removals.slice(0, -1) };
  });
}
