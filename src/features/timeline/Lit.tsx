import type { ReactNode } from 'react';

import { useLightWhileRead } from './useLightWhileRead.ts';

interface LitProps {
  readonly hue?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the timeline's page in whose light the ground stands while it is read. */
export function Lit({ hue, className, children }: LitProps) {
  const ref = useLightWhileRead(hue);
  return (
    <div ref={ref} data-hue={hue} className={className}>
      {children}
    </div>
  );
}
