import { create } from 'zustand';

interface AmbientHue {
  /** The hue of what is being read; undefined where the page has none of its own. */
  readonly hue: string | undefined;
  readonly setHue: (hue: string | undefined) => void;
}

const useAmbientStore = create<AmbientHue>()((set) => ({
  hue: undefined,
  setHue: (hue) => set({ hue }),
}));

export const useSetAmbientHue = () => useAmbientStore((state) => state.setHue);

/** The hue in whose light the page stands. */
export const useAmbientHue = () => useAmbientStore((state) => state.hue);
