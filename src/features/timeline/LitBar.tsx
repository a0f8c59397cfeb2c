import type { ReactNode } from 'react';

import { useLightHue } from '#state/light.ts';

/** Stays at the top of the timeline while it is read, in the light in which the ground stands. */
export function LitBar({ children }: { children: ReactNode }) {
  const hue = useLightHue();
  return (
    <div data-hue={hue} className="sticky-bar mb-3">
      <div>{children}</div>
    </div>
  );
}
