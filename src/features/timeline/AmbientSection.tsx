import type { ReactNode } from 'react';

import { useAmbientHueWhileRead } from './useAmbientHueWhileRead.ts';

interface AmbientSectionProps {
  readonly hue?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the timeline that gives the background its hue while it is read. */
export function AmbientSection({ hue, className, children }: AmbientSectionProps) {
  const ref = useAmbientHueWhileRead(hue);
  return (
    <div ref={ref} data-hue={hue} className={className}>
      {children}
    </div>
  );
}
