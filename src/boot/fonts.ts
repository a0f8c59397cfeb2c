/** The faces that every page is set in. */
const faces = ['600 1em Fraunces', 'italic 1em Fraunces', '1em "Instrument Sans"'];
/** Milliseconds after which a page that has come so far is on a line, and a machine, on which fonts would be late. */
const near = 120;
/** Kept in the browser once it has the fonts. */
const keptKey = 'fonts';

/**
 * Sets the page in its fonts where they are there before the first paint, and in fallbacks of the same measures where
 * they are not; then nothing moves when they come, and the next page has them. `data-fonts` says which: `fallback`
 * while they are missing, `here` once they are there for the next page, nothing where they are in use.
 *
 * They are asked for at once on a near line and where the browser has kept them, elsewhere once the page can act: they
 * would take the line from what is read.
 */
export function watchFonts(): void {
  const { dataset } = document.documentElement;
  if (!('fonts' in document)) return;
  dataset['fonts'] = 'fallback';
  let isPainted = false;

  async function load() {
    await Promise.all(faces.map((face) => document.fonts.load(face)));
    if (isPainted) dataset['fonts'] = 'here';
    else delete dataset['fonts'];
    remember();
  }

  function look() {
    isPainted = document.getElementById('root')?.firstElementChild != null;
    if (!isPainted) requestAnimationFrame(look);
  }

  requestAnimationFrame(look);
  // A font that cannot be had leaves the fallback.
  const ask = () => void load().catch(() => undefined);
  if (isNear() || isRemembered()) ask();
  else whenReady(ask);
}

function isNear(): boolean {
  return performance.now() < near;
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(keptKey) !== null;
  } catch {
    return false;
  }
}

function remember() {
  try {
    localStorage.setItem(keptKey, 'kept');
  } catch {
    // Without storage they are asked for late again.
  }
}

/** Calls back when the page can act, and has nothing better to do. */
function whenReady(callback: () => void) {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    setTimeout(callback, 500);
  }).observe(document.documentElement, { attributeFilter: ['data-ready'] });
}
