// Sets the chosen theme before the first paint. The key and its shape are those of src/state/preferences.ts.
try {
  const { theme } = JSON.parse(localStorage.getItem('preferences') ?? '{}').state ?? {};
  if (theme === 'night' || theme === 'paper') document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused or its content foreign: the system's theme stands.
}
