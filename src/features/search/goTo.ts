import type { History } from '#routing/history/createHistory.ts';

import type { Target } from './results.ts';

/** Goes where an option leads, also to another place on the page that is shown already. */
export function goTo({ route, hash }: Target, navigate: History['navigate']): void {
  navigate(route, 'push', hash);
  if (hash === '') return;
  requestAnimationFrame(() => {
    const place = document.getElementById(hash);
    place?.scrollIntoView({ behavior: 'instant' });
    place?.focus({ preventScroll: true });
  });
}
