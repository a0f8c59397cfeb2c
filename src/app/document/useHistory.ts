import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

import { encodePath } from '#routing/codec.ts';
import { currentHash, currentPath } from '#routing/history/address.ts';
import type { Place } from '#routing/history/place.ts';
import { pageKey, type Route } from '#routing/route.ts';
import { useRouterHistory } from '#routing/Router.tsx';
import { pageHeadingId } from '#ui/PageHeading.tsx';

/**
 * What a browser does for pages of its own: a new page begins at its heading, back and forward find scroll and focus
 * as they were left. An old id or a stray slash in the address is put right without a new entry.
 */
export function useHistory(route: Route): void {
  const history = useRouterHistory();
  const key = pageKey(route.page);
  const keyBefore = useRef(key);
  const returning = useRef<{ place: Place | undefined } | undefined>(undefined);

  useEffect(
    () =>
      history.watch((place) => {
        returning.current = { place };
        // Nothing may render when only the place on the page differs; a page on its way comes back when it is there.
        setTimeout(() => {
          if (history.isAddressShown() && returning.current) comeBack(returning);
        }, 0);
      }),
    [history],
  );

  useEffect(() => {
    history.routeShown(route);
    // What was pressed may be gone with what it changed; the focus must not be lost with it.
    if (history.takeFocusCheck() && document.activeElement === document.body) focusHeading();
  }, [route, history]);

  const putRight = useEffectEvent(() => {
    const path = encodePath(route.page, route.locale);
    // Another address may be on its way already.
    if (route.page.kind !== 'missing' && path !== currentPath() && history.isAddressShown()) history.correctPath(path);
  });
  useEffect(() => putRight(), [route]);

  // A page that was loaded anew, or gone back to, stands where it was left by now; see src/boot/returning.ts.
  useEffect(() => {
    if ('whole' in document.documentElement.dataset) drawWhole();
  }, []);

  useLayoutEffect(() => {
    const samePage = keyBefore.current === key;
    keyBefore.current = key;
    if (returning.current) comeBack(returning);
    else if (!samePage) begin();
  }, [key, route]);
}

/**
 * Draws also what is far from the window, so that heights are what they are and not guessed; once drawn they are known
 * to the browser. See `draw-when-near` in the style sheet.
 */
function drawWhole() {
  const { dataset } = document.documentElement;
  dataset['whole'] = '';
  requestAnimationFrame(() => requestAnimationFrame(() => delete dataset['whole']));
}

/** A new page begins at its heading, or at the place that its address names. */
function begin() {
  const target = document.getElementById(currentHash());
  if (target === null) {
    window.scrollTo({ top: 0, behavior: 'instant' });
    focusHeading();
    return;
  }
  target.scrollIntoView({ behavior: 'instant' });
  target.focus({ preventScroll: true });
}

/** A page that was left before is found as it was. */
function comeBack(returning: RefObject<{ place: Place | undefined } | undefined>) {
  const { place } = returning.current ?? {};
  returning.current = undefined;
  drawWhole();
  window.scrollTo({ top: place?.scroll ?? 0, behavior: 'instant' });
  place?.align();
  const focused = place?.focused();
  if (focused) focused.focus({ preventScroll: true });
  // A long list draws its rows only once it has been scrolled to them.
  else requestAnimationFrame(() => requestAnimationFrame(() => focusAgain(place)));
}

function focusAgain(place: Place | undefined) {
  place?.align();
  const focused = place?.focused();
  if (focused) focused.focus({ preventScroll: true });
  else focusHeading();
}

function focusHeading() {
  document.getElementById(pageHeadingId)?.focus({ preventScroll: true });
}
