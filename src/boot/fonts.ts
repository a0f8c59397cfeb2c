import { onFirstFrame } from './firstFrame.ts';

/** The faces that every page is set in. */
const faces = ['600 1em Fraunces', 'italic 1em Fraunces', '1em "Instrument Sans"'];
/** Milliseconds after which a page that has come so far is on a line, and a machine, on which fonts would be late. */
const near = 200;
/** Milliseconds that the paint of a near page waits for its fonts, as browsers do for `font-display: optional`. */
const patience = 120;
/** Kept in the browser once it has the fonts. */
const keptKey = 'fonts';

/**
 * Sets the page in its fonts where they are there before the first paint, and in fallbacks of the same measures where
 * they are not; then nothing moves when they come, and the next page has them. `data-fonts` says which: `fallback`
 * while they are missing, `here` once they are there for the next page, nothing where they are in use; `awaited` while a
 * near page waits for them a moment.
 *
 * They are asked for at once on a near line and where the browser has kept them, elsewhere once the page can act: they
 * would take the line from what is read.
 */
export function watchFonts(): void {
  const { dataset } = document.documentElement;
  if (!('fonts' in document)) return;
  const isNear = performance.now() < near;
  dataset['fonts'] = isNear ? 'awaited' : 'fallback';
  let isPainted = false;

  async function load() {
    await Promise.all(faces.map((face) => document.fonts.load(face)));
    if (isPainted) dataset['fonts'] = 'here';
    else delete dataset['fonts'];
    remember();
  }

  function giveUp() {
    if (dataset['fonts'] === 'awaited') dataset['fonts'] = 'fallback';
  }

  onFirstFrame(() => (isPainted = true));
  // A font that cannot be had leaves the fallback.
  const ask = () => void load().catch(giveUp);
  if (isNear) setTimeout(giveUp, patience);
  if (isNear || isRemembered()) ask();
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
