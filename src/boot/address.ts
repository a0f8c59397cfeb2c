/** Marks what the query of the address changes on the page as it was built; the style sheet does the rest. */
export function markAddress(): void {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  // The page may be of something that lies past the horizon: nothing is shown, not even its title, before it is known.
  if (query.has('upto')) {
    root.dataset['horizon'] = '';
    document.title = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  }
  // The path of a reading takes room below the chart, which is kept free for it.
  if (query.has('reading')) root.dataset['reading'] = '';
}
