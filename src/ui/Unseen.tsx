import { Suspense, useEffectEvent, useLayoutEffect, type ReactNode } from 'react';

import { ErrorBoundary } from './ErrorBoundary.tsx';

interface UnseenProps {
  /** Told how to try again when what stands in it could not be had or has failed; of nothing once that is tried. */
  readonly onFailure: (retry: (() => void) | undefined) => void;
  readonly children: ReactNode;
}

/** A place for what draws nothing but tells what it does: its code may come later, and it may fail by itself. */
export function Unseen({ onFailure, children }: UnseenProps) {
  return (
    <ErrorBoundary fallback={(retry) => <Failure onFailure={onFailure} retry={retry} />}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Failure({ onFailure, retry }: { onFailure: UnseenProps['onFailure']; retry: () => void }) {
  const tell = useEffectEvent((isTriedAgain: boolean) => onFailure(isTriedAgain ? undefined : retry));
  useLayoutEffect(() => {
    tell(false);
    return () => tell(true);
  }, []);
  return null;
}
