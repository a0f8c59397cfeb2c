import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

import {
  addItem,
  emptySet,
  isSameItem,
  maxItems,
  readClassSet,
  removeItem,
  renameItems,
  undoRemoval,
  type ClassSet,
  type Removal,
  type SetItem,
} from '#domain/classSet/classSet.ts';
import type { Film } from '#domain/dataset/film.ts';

interface ClassSetState {
  readonly set: ClassSet;
  /** What was removed since the page was opened, the latest last. */
  readonly removals: readonly Removal[];
  /** Whether this browser keeps the set for the next visit. */
  readonly storageStatus: 'kept' | 'refused';
}

// Browsers may refuse storage by throwing; what cannot be written must not be overwritten by what can be read.
let storageStatus: ClassSetState['storageStatus'] = 'kept';
const storage: StateStorage = {
  getItem: (name) => attempt(() => window.localStorage.getItem(name)),
  setItem: (name, value) => attempt(() => window.localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => window.localStorage.removeItem(name)),
};

const nothing: ClassSetState = { set: emptySet, removals: [], storageStatus };

const useClassSetStore = create<ClassSetState>()(
  persist(() => nothing, {
    name: 'class-set',
    version: 1,
    storage: createJSONStorage(() => storage),
    skipHydration: true,
    partialize: ({ set }) => ({ set }),
  }),
);

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
export function syncClassSet(film: Film): () => void {
  const name = `class-set ${film.id}`;
  useClassSetStore.persist.setOptions({
    name,
    merge: (stored, current) => ({ ...current, ...known(stored, film) }),
  });
  reread();
  function onStorage(event: StorageEvent) {
    if (event.key === name) reread();
  }
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

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

/** Changes the set. Another tab may have written since; what it wrote is changed, not overwritten. */
export function updateClassSet(act: (shelf: ClassSetState) => Partial<ClassSetState>): void {
  reread();
  useClassSetStore.setState(act(useClassSetStore.getState()));
  if (useClassSetStore.getState().storageStatus !== storageStatus) useClassSetStore.setState({ storageStatus });
}

function reread(): void {
  if (storageStatus === 'kept') void useClassSetStore.persist.rehydrate();
}

function known(stored: unknown, film: Film): Partial<ClassSetState> {
  if (typeof stored !== 'object' || stored === null || !('set' in stored)) return {};
  const read = readClassSet(stored.set);
  return 'set' in read ? { set: renameItems(read.set, film) } : {};
}

function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    storageStatus = 'refused';
    return null;
  }
}
