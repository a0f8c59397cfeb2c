import { create } from 'zustand';

import {
  emptySet,
  isSameItem,
  readClassSet,
  renameItems,
  type ClassSet,
  type Removal,
  type SetItem,
} from '#domain/classSet/classSet.ts';
import type { Film } from '#domain/dataset/film.ts';

import { readStored, store } from './storage.ts';

interface ClassSetState {
  readonly set: ClassSet;
  /** What was removed since the page was opened, the latest last. */
  readonly removals: readonly Removal[];
  /** Whether this browser keeps the set for the next visit. */
  readonly storageStatus: 'kept' | 'refused';
}

const useClassSetStore = create<ClassSetState>()(() => ({ set: emptySet, removals: [], storageStatus: 'kept' }));

/** The film whose set this is, once it is known. */
let film: Film | undefined;

export const useClassSet = () => useClassSetStore((state) => state.set);
export const useRemovals = () => useClassSetStore((state) => state.removals);
export const useStorageStatus = () => useClassSetStore((state) => state.storageStatus);
export const useSetSize = () => useClassSetStore((state) => state.set.items.length);
export const useIsInSet = (kind: SetItem['kind'], id: string) =>
  useClassSetStore((state) => state.set.items.some((item) => isSameItem(item, { kind, id })));

/**
 * Takes up the set that an earlier visit or another tab left for a film, and follows it. Called after the first
 * render, which must match the prerendered page.
 * @returns a function that stops following
 */
export function syncClassSet(shown: Film): () => void {
  film = shown;
  reread();
  function onStorage(event: StorageEvent) {
    if (event.key === nameOf(shown)) reread();
  }
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

/** Changes the set. Another tab may have written since; what it wrote is changed, not overwritten. */
export function updateClassSet(act: (shelf: ClassSetState) => Partial<ClassSetState>): void {
  reread();
  useClassSetStore.setState(act(useClassSetStore.getState()));
  const { set, storageStatus } = useClassSetStore.getState();
  if (film && store(nameOf(film), { set }) !== storageStatus) useClassSetStore.setState({ storageStatus: 'refused' });
}

/** What cannot be written must not be overwritten by what can be read. */
function reread(): void {
  if (film === undefined || useClassSetStore.getState().storageStatus === 'refused') return;
  const stored = readStored(nameOf(film));
  useClassSetStore.setState(stored === 'refused' ? { storageStatus: stored } : known(stored.state, film));
}

function nameOf({ id }: Film): string {
  return `class-set ${id}`;
}

function known(stored: unknown, shown: Film): Partial<ClassSetState> {
  if (typeof stored !== 'object' || stored === null || !('set' in stored)) return {};
  const read = readClassSet(stored.set);
  return 'set' in read ? { set: renameItems(read.set, shown) } : {};
}
