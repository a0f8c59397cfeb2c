import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

import {
  addItem,
  type ClassSet,
  emptySet,
  isSame,
  mostItems,
  readClassSet,
  type Removal,
  removeItem,
  renameItems,
  type SetItem,
  takeBack,
} from '#domain/classSet.ts';
import type { Film } from '#domain/linked.ts';

interface Shelf {
  readonly set: ClassSet;
  /** What was removed since the page was opened, the latest last. */
  readonly removals: readonly Removal[];
  /** Whether this browser keeps the set for the next visit. */
  readonly keeping: 'kept' | 'refused';
}

// Browsers may refuse storage by throwing; what cannot be written must not be overwritten by what can be read.
let keeping: Shelf['keeping'] = 'kept';
const storage: StateStorage = {
  getItem: (name) => attempt(() => window.localStorage.getItem(name)),
  setItem: (name, value) => attempt(() => window.localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => window.localStorage.removeItem(name)),
};

const nothing: Shelf = { set: emptySet, removals: [], keeping };

const useShelf = create<Shelf>()(
  persist(() => nothing, {
    name: 'class-set',
    version: 1,
    storage: createJSONStorage(() => storage),
    skipHydration: true,
    partialize: ({ set }) => ({ set }),
  }),
);

export const useClassSet = () => useShelf((state) => state.set);
export const useRemovals = () => useShelf((state) => state.removals);
export const useKeeping = () => useShelf((state) => state.keeping);
export const useSetSize = () => useShelf((state) => state.set.items.length);
export const useIsInSet = (kind: SetItem['kind'], id: string) =>
  useShelf((state) => state.set.items.some((item) => isSame(item, { kind, id })));

/**
 * Takes up the set that an earlier visit or another tab left for a film, and follows it. Called after the first
 * render, which must match the prerendered page.
 * @returns a function that stops following
 */
export function keepClassSet(film: Film): () => void {
  const name = `class-set ${film.id}`;
  useShelf.persist.setOptions({
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

export function itemAdded(kind: SetItem['kind'], id: string): void {
  changeShelf(({ set }) => ({ set: addItem(set, { kind, id, question: '' }) }));
}

export function itemRemoved(kind: SetItem['kind'], id: string): void {
  changeShelf(({ set, removals }) => {
    const { set: left, removal } = removeItem(set, { kind, id });
    return { set: left, removals: removal ? [...removals, removal] : removals };
  });
}

/** Takes the latest removal back that has not been yet; one item cannot come back into a full set. */
export function removalTakenBack(): void {
  changeShelf(({ set, removals }) => {
    const last = removals.at(-1);
    if (last === undefined || (last.kind === 'item' && set.items.length >= mostItems)) return {};
    return { set: takeBack(set, last), removals: removals.slice(0, -1) };
  });
}

/** Changes the set. Another tab may have written since; what it wrote is changed, not overwritten. */
export function changeShelf(act: (shelf: Shelf) => Partial<Shelf>): void {
  reread();
  useShelf.setState(act(useShelf.getState()));
  if (useShelf.getState().keeping !== keeping) useShelf.setState({ keeping });
}

function reread(): void {
  if (keeping === 'kept') void useShelf.persist.rehydrate();
}

function known(stored: unknown, film: Film): Partial<Shelf> {
  if (typeof stored !== 'object' || stored === null || !('set' in stored)) return {};
  const read = readClassSet(stored.set);
  return 'set' in read ? { set: renameItems(read.set, film) } : {};
}

function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    keeping = 'refused';
    return null;
  }
}
