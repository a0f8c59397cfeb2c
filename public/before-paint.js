const root = document.documentElement;

// Sets the chosen theme before the first paint. The key and its shape are those of src/state/preferences.ts.
try {
  const { theme } = JSON.parse(localStorage.getItem('preferences') ?? '{}').state ?? {};
  if (theme === 'night' || theme === 'paper') {
    root.dataset.theme = theme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.media = meta.dataset.themeColor === theme ? 'all' : 'not all';
    }
  }
} catch {
  // Storage refused or its content foreign: the system's theme stands.
}

// Waits a moment for the fonts. Where they come later, this page keeps the fallbacks, so that nothing ever shifts, and
// the next one has them; see src/app/useLateFonts.ts.
const patience = 400;
const faces = ['600 1em Fraunces', 'italic 1em Fraunces', '1em "Instrument Sans"'];
if (document.fonts && !faces.every((face) => document.fonts.check(face))) {
  root.dataset.fonts = 'awaited';
  const late = () => (root.dataset.fonts = 'late');
  const timer = setTimeout(late, patience);
  Promise.all(faces.map((face) => document.fonts.load(face))).then(() => {
    clearTimeout(timer);
    if (root.dataset.fonts === 'late') root.dataset.fonts = 'here';
    else delete root.dataset.fonts;
  }, late);
}
