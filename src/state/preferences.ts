import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

export const themes = ['night', 'paper', 'system'] as const;
export type Theme = (typeof themes)[number];

interface Preferences {
  readonly theme: Theme;
  readonly shortcuts: 'on' | 'off';
  readonly chooseTheme: (theme: Theme) => void;
  readonly toggleShortcuts: () => void;
}

// Browsers may refuse storage by throwing, on reading it as well as on naming it.
const storage: StateStorage = {
  getItem: (name) => attempt(() => window.localStorage.getItem(name)) ?? null,
  setItem: (name, value) => attempt(() => window.localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => window.localStorage.removeItem(name)),
};

const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'system',
      shortcuts: 'on',
      chooseTheme: (theme) => set({ theme }),
      toggleShortcuts: () => set(({ shortcuts }) => ({ shortcuts: shortcuts === 'on' ? 'off' : 'on' })),
    }),
    {
      name: 'preferences',
      version: 1,
      storage: createJSONStorage(() => storage),
      skipHydration: true,
      partialize: ({ theme, shortcuts }) => ({ theme, shortcuts }),
      merge: (stored, initial) => ({ ...initial, ...known(stored) }),
    },
  ),
);

export const useTheme = () => usePreferences((state) => state.theme);
/** The theme at this moment, for what happens outside of rendering. */
export const currentTheme = () => usePreferences.getState().theme;
export const useChooseTheme = () => usePreferences((state) => state.chooseTheme);
export const useShortcuts = () => usePreferences((state) => state.shortcuts);
export const useToggleShortcuts = () => usePreferences((state) => state.toggleShortcuts);

/** Takes up what an earlier visit chose. Called after the first render, which must match the prerendered page. */
export function restorePreferences(): void {
  void usePreferences.persist.rehydrate();
}

function known(stored: unknown): Partial<Pick<Preferences, 'theme' | 'shortcuts'>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const theme = 'theme' in stored ? themes.find((one) => one === stored.theme) : undefined;
  const off = 'shortcuts' in stored && stored.shortcuts === 'off';
  return { ...(theme && { theme }), ...(off && { shortcuts: 'off' }) };
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
