import { create } from 'zustand';

/** What is pointed at or focused, in the list or in the chart. */
export interface Hovered {
  readonly kind: 'scene' | 'character';
  readonly id: string;
}

interface HoverState {
  readonly hovered: Hovered | undefined;
  readonly setHovered: (hovered: Hovered | undefined) => void;
}

const useHoverStore = create<HoverState>()((set) => ({
  hovered: undefined,
  setHovered: (hovered) => set({ hovered }),
}));

export const useSetHovered = () => useHoverStore((state) => state.setHovered);

/** Whether this record is the one pointed at; only the records concerned render again. */
export const useIsHovered = (kind: Hovered['kind'], id: string) =>
  useHoverStore(({ hovered }) => hovered?.kind === kind && hovered.id === id);

/** What is pointed at, for drawings that show everything at once. */
export const useHovered = () => useHoverStore((state) => state.hovered);
