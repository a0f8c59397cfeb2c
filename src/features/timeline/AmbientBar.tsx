import type { ReactNode } from 'react';

import { useAmbientHue } from '#state/ambientHue.ts';

/** Stays at the top of the timeline while it is read, in the light in which the ground stands. */
export function AmbientBar({ children }: { children: ReactNode }) {
  const hue = useAmbientHue();
  return (
    <div data-hue={hue} className="sticky-bar mb-3">
      <div>{children}</div>
    </div>
  );
}
