import { useEffect } from 'react';

import { recallPreferences, useTheme } from '#state/preferences.ts';

/** Keeps the document in the chosen theme; "system" leaves it to the style sheet. */
export function useThemeAttribute(): void {
  const theme = useTheme();
  useEffect(recallPreferences, []);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
