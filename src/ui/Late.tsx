import type { ReactNode } from 'react';

import { useHydrated } from './useHydrated.ts';

/** A part of a built page that acts later than the page; what is pressed in it meanwhile is kept: `src/boot`. */
export function Late({ children }: { children: ReactNode }) {
  return <div data-late={useHydrated() ? undefined : ''}>{children}</div>;
}
