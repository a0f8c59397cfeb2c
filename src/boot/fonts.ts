import { onFirstFrame } from './firstFrame.ts';

/** The faces that every page is set in. */
const faces = ['600 1em Fraunces', 'italic 1em Fraunces', '1em "Instrument Sans"'];
/** Kept in the browser once it has the fonts. */
const keptKey = 'fonts';

/**
 * Sets the page in its fonts where they are there before the first paint, and in fallbacks of the same measures where
 * they are not; then nothing moves when they come, and the next page has them. `data-fonts` says which: `fallback`
 * while they are missing, `here` once they are there for the next page, nothing where they are in use.
 *
 * They are asked for at once where the browser has kept them, else once the page can act: they would take the line from
 * what is read, and the first paint of a visit is too early for them on any line.
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

  onFirstFrame(() => (isPainted = true));
  // A font that cannot be had leaves the fallback.
  const ask = () => void load().catch(() => undefined);
  if (isRemembered()) ask();
  else whenReady(ask);
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
