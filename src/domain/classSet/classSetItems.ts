import { isSameItem, maxItems, type ClassSet, type Removal, type SetItem } from './classSet.ts';

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
