import { create } from 'zustand';

import { readStored, store } from './storage.ts';

export const themes = ['night', 'paper', 'system'] as const;
export type Theme = (typeof themes)[number];

interface Preferences {
  readonly theme: Theme;
  readonly shortcuts: 'on' | 'off';
  readonly chooseTheme: (theme: Theme) => void;
  readonly toggleShortcuts: () => void;
}

const name = 'preferences';

const usePreferences = create<Preferences>()((set) => ({
  theme: 'system',
  shortcuts: 'on',
  chooseTheme: (theme) => keep(set, { theme }),
  toggleShortcuts: () => keep(set, ({ shortcuts }) => ({ shortcuts: shortcuts === 'on' ? 'off' : 'on' })),
}));

function keep(
  set: typeof usePreferences.setState,
  change: Partial<Preferences> | ((before: Preferences) => Partial<Preferences>),
) {
  set(change);
  const { theme, shortcuts } = usePreferences.getState();
  store(name, { theme, shortcuts });
}

export const useTheme = () => usePreferences((state) => state.theme);
/** The theme at this moment, for what happens outside of rendering. */
export const currentTheme = () => usePreferences.getState().theme;
export const useChooseTheme = () => usePreferences((state) => state.chooseTheme);
export const useShortcuts = () => usePreferences((state) => state.shortcuts);
export const useToggleShortcuts = () => usePreferences((state) => state.toggleShortcuts);

/** Takes up what an earlier visit chose. Called after the first render, which must match the prerendered page. */
export function restorePreferences(): void {
  const stored = readStored(name);
  if (stored !== 'refused') usePreferences.setState(known(stored.state));
}

function known(stored: unknown): Partial<Pick<Preferences, 'theme' | 'shortcuts'>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const theme = 'theme' in stored ? themes.find((one) => one === stored.theme) : undefined;
  const off = 'shortcuts' in stored && stored.shortcuts === 'off';
  return { ...(theme && { theme }), ...(off && { shortcuts: 'off' }) };
}
