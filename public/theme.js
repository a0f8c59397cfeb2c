// Sets the chosen theme before the first paint. The key and its shape are those of src/state/preferences.ts.
try {
  const { theme } = JSON.parse(localStorage.getItem('preferences') ?? '{}').state ?? {};
  if (theme === 'night' || theme === 'paper') document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused or its content foreign: the system's theme stands.
}

// With a horizon in the address the page may be of something that lies past it: nothing is shown, not even its title,
// before the page knows. The style sheet does the hiding.
if (new URLSearchParams(location.search).has('upto')) {
  document.documentElement.dataset.horizon = '';
  document.title = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
}
