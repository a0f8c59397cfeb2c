import type { History } from '#routing/history/createHistory.ts';

import type { Target } from './results.ts';

/** Navigates to the target of an option, which may be on the current page. */
export function goTo({ route, hash }: Target, navigate: History['navigate']): void {
  navigate(route, 'push', hash);
  if (hash === '') return;
  requestAnimationFrame(() => {
    const place = document.getElementById(hash);
    place?.scrollIntoView({ behavior: 'instant' });
    place?.focus({ preventScroll: true });
  });
}
