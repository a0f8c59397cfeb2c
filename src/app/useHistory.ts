import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

import { encodePath } from '#routing/codec.ts';
import {
  correctPath,
  currentHash,
  currentPath,
  isAddressShown,
  routeShown,
  takeAct,
  watchHistory,
} from '#routing/history.ts';
import { pageKey, type Route } from '#routing/route.ts';
import { pageHeadingId } from '#ui/PageHeading.tsx';

type Place = Parameters<Parameters<typeof watchHistory>[0]>[0];

/**
 * What a browser does for pages of its own: a new page begins at its heading, back and forward find scroll and focus
 * as they were left. An old id or a stray slash in the address is put right without a new entry.
 */
export function useHistory(route: Route): void {
  const key = `${route.locale} ${pageKey(route.page)}`;
  const keyBefore = useRef(key);
  const returning = useRef<{ place: Place } | undefined>(undefined);

  useEffect(
    () =>
      watchHistory((place) => {
        returning.current = { place };
        // Nothing may render when only the place on the page differs; a page on its way comes back when it is there.
        setTimeout(() => {
          if (isAddressShown() && returning.current) comeBack(returning);
        }, 0);
      }),
    [],
  );

  useEffect(() => {
    routeShown(route);
    // What was pressed may be gone with what it changed; the focus must not be lost with it.
    if (takeAct() && document.activeElement === document.body) focusHeading();
  }, [route]);

  const putRight = useEffectEvent(() => {
    const path = encodePath(route.page, route.locale);
    // Another address may be on its way already.
    if (route.page.kind !== 'missing' && path !== currentPath() && isAddressShown()) correctPath(path);
  });
  useEffect(() => putRight(), [route]);

  useLayoutEffect(() => {
    const samePage = keyBefore.current === key;
    keyBefore.current = key;
    if (returning.current) comeBack(returning);
    else if (!samePage) begin();
  }, [key, route]);
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
function comeBack(returning: RefObject<{ place: Place } | undefined>) {
  const { place } = returning.current ?? {};
  returning.current = undefined;
  window.scrollTo({ top: place?.scroll ?? 0, behavior: 'instant' });
  const focused = place?.focused();
  if (focused) focused.focus({ preventScroll: true });
  // A long list draws its rows only once it has been scrolled to them.
  else requestAnimationFrame(() => requestAnimationFrame(() => focusAgain(place)));
}

function focusAgain(place: Place) {
  const focused = place?.focused();
  if (focused) focused.focus({ preventScroll: true });
  else focusHeading();
}

function focusHeading() {
  document.getElementById(pageHeadingId)?.focus({ preventScroll: true });
}
