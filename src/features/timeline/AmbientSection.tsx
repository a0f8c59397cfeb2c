import type { ReactNode } from 'react';

import { useAmbientHueWhileRead } from './useAmbientHueWhileRead.ts';

interface LitProps {
  readonly hue?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the timeline's page in whose light the ground stands while it is read. */
export function AmbientSection({ hue, className, children }: LitProps) {
  const ref = useAmbientHueWhileRead(hue);
  return (
    <div ref={ref} data-hue={hue} className={className}>
      {children}
    </div>
  );
}
