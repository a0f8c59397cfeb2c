import type { ReactNode } from 'react';

interface CalloutProps {
  /** `alert` interrupts a screen reader, `status` waits; without one it is plain text. */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** A box for a message that must not be overlooked. */
export function Callout({ role, children }: CalloutProps) {
  return (
    <div role={role} className="border-l-4 border-hue bg-raised px-4 py-3 text-note">
      {children}
    </div>
  );
}
