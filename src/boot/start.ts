/** Milliseconds after which a page that has not been painted is none that will be. */
const patience = 5000;

/**
 * Asks for code and data once the page has been painted, so that they do not take the line from what is read. `#root`
 * names the files: `data-main` what to start, `data-imports` what that will import, `data-film`, `data-parts`
 * and `data-storyline` what it will fetch.
 */
export function startAfterPaint(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const { main, imports = '', film, parts = '', storyline } = document.getElementById('root')?.dataset ?? {};
    // While developing, the page asks for its code itself.
    if (main === undefined) return;
    const scripts = [...imports.split(' '), main];

    function start() {
      for (const href of scripts) ask({ rel: 'modulepreload', href });
      for (const href of [film, ...parts.split(' '), storyline]) ask({ rel: 'preload', as: 'fetch', href });
      void run(scripts);
    }

    // What is opened in the background is not painted before it is looked at.
    if (document.visibilityState === 'hidden') start();
    else afterPaint(start);
  });
}

/** Calls back once content has been painted; in browsers that do not tell, after the second frame. */
function afterPaint(callback: () => void) {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    requestAnimationFrame(() => requestAnimationFrame(callback));
    return;
  }
  const timer = setTimeout(done, patience);
  const observer = new PerformanceObserver((painted) => {
    if (painted.getEntriesByName('first-contentful-paint').length > 0) done();
  });
  observer.observe({ type: 'paint', buffered: true });

  function done() {
    clearTimeout(timer);
    observer.disconnect();
    callback();
  }
}

/** Runs scripts one by one, so that between them the page can answer; each stands behind what it imports. */
async function run(scripts: readonly string[]) {
  for (const script of scripts) {
    await import(/* @vite-ignore */ script);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function ask({ rel, href = '', as = '' }: { rel: string; href: string | undefined; as?: string }) {
  if (href === '') return;
  document.head.append(Object.assign(document.createElement('link'), { rel, href, as, crossOrigin: '' }));
}
