import { create } from 'zustand';

/** What is pointed at or focused, in the list or in the chart. */
export interface Pointed {
  readonly kind: 'scene' | 'character';
  readonly id: string;
}

interface Pointer {
  readonly pointed: Pointed | undefined;
  readonly pointedAt: (pointed: Pointed | undefined) => void;
}

const usePointer = create<Pointer>()((set) => ({
  pointed: undefined,
  pointedAt: (pointed) => set({ pointed }),
}));

export const usePointedAt = () => usePointer((state) => state.pointedAt);

/** Whether this record is the one pointed at; only the records concerned render again. */
export const useIsPointed = (kind: Pointed['kind'], id: string) =>
  usePointer(({ pointed }) => pointed?.kind === kind && pointed.id === id);

/** What is pointed at, for drawings that show everything at once. */
export const usePointed = () => usePointer((state) => state.pointed);
