/** Sets the theme that an earlier visit chose; where storage is refused or its content foreign, the system's stands. */
export function applyTheme(): void {
  const theme = storedTheme();
  if (theme !== 'night' && theme !== 'paper') return;
  document.documentElement.dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-theme-color]')) {
    meta.media = meta.dataset['themeColor'] === theme ? 'all' : 'not all';
  }
}

/** As `src/state/preferences.ts` keeps it. */
function storedTheme(): unknown {
  try {
    return valueIn(valueIn(JSON.parse(localStorage.getItem('preferences') ?? 'null'), 'state'), 'theme');
  } catch {
    return undefined;
  }
}

function valueIn(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
}
