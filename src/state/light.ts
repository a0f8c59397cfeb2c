import { create } from 'zustand';

interface Light {
  /** The hue of what is being read; undefined where the page has none of its own. */
  readonly hue: string | undefined;
  readonly lit: (hue: string | undefined) => void;
}

const useLight = create<Light>()((set) => ({
  hue: undefined,
  lit: (hue) => set({ hue }),
}));

export const useLit = () => useLight((state) => state.lit);

/** The hue in whose light the page stands. */
export const useLightHue = () => useLight((state) => state.hue);
