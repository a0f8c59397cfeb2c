import { useEffect } from 'react';

import { currentTheme, restorePreferences, useTheme, type Theme } from '#state/preferences.ts';

/** Keeps the document in the chosen theme; "system" leaves it to the style sheet. */
export function useThemeAttribute(): void {
  const theme = useTheme();
  useEffect(restorePreferences, []);
  // What was just recalled counts already, or the system's theme would show for a moment.
  useEffect(() => dress(currentTheme()), [theme]);
}

function dress(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset['themeColor'];
    const bySystem = `(prefers-color-scheme: ${own === 'night' ? 'dark' : 'light'})`;
    if (theme === 'system') meta.media = bySystem;
    else meta.media = own === theme ? 'all' : 'not all';
  }
}
