const root = document.documentElement;
try {
  const { theme } = JSON.parse(localStorage.getItem('preferences')).state;
  if (theme === 'night' || theme === 'paper') {
    root.dataset.theme = theme;
    for (const meta of document.querySelectorAll('meta[media]')) {
      meta.media = meta.dataset.themeColor === theme ? 'all' : 'not all';
    }
  }
} catch {
  // Decision 011.
}

const faces = ['600 1em Fraunces', 'italic 1em Fraunces', '1em "Instrument Sans"'];
if (document.fonts && !faces.every((face) => document.fonts.check(face))) {
  root.dataset.fonts = 'awaited';
  const late = () => (root.dataset.fonts = 'late');
  const wait = setTimeout(late, 400);
  Promise.all(faces.map((face) => document.fonts.load(face))).then(() => {
    clearTimeout(wait);
    if (root.dataset.fonts === 'late') root.dataset.fonts = 'here';
    else delete root.dataset.fonts;
  }, late);
}

// With a horizon in the address the page may be of something that lies past it: nothing is shown, not even its title,
// before the page knows. The style sheet does the hiding.
const query = new URLSearchParams(location.search);
if (query.has('upto')) {
  root.dataset.horizon = '';
  document.title = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
}

// The path of a reading takes room below the chart, which is kept free for it.
if (query.has('reading')) root.dataset.reading = '';
