import type { ReactNode } from 'react';

import { useAmbientHue } from '#state/ambientHue.ts';

/** A bar that sticks to the top of the timeline, in the hue of the background. */
export function AmbientBar({ children }: { children: ReactNode }) {
  const hue = useAmbientHue();
  return (
    <div data-hue={hue} className="sticky-bar mb-3">
      <div>{children}</div>
    </div>
  );
}
