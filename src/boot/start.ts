/**
 * Asks for code and data once the page has been painted, so that they do not take the line from what is read. `#root`
 * names the files: `data-main` what to start, `data-imports` what that will import, `data-film` and `data-storyline`
 * what it will fetch.
 */
export function startAfterPaint(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const { main, imports = '', film, storyline } = document.getElementById('root')?.dataset ?? {};
    // While developing, the page asks for its code itself.
    if (main === undefined) return;
    const entry = main;

    function start() {
      for (const href of [entry, ...imports.split(' ')]) ask({ rel: 'modulepreload', href });
      for (const href of [film, storyline]) ask({ rel: 'preload', as: 'fetch', href });
      void import(/* @vite-ignore */ entry);
    }

    // What is opened in the background is not painted before it is looked at.
    if (document.visibilityState === 'hidden') start();
    else requestAnimationFrame(() => setTimeout(start));
  });
}

function ask({ rel, href = '', as = '' }: { rel: string; href: string | undefined; as?: string }) {
  if (href === '') return;
  document.head.append(Object.assign(document.createElement('link'), { rel, href, as, crossOrigin: '' }));
}
