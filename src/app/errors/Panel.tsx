import type { ReactNode } from 'react';

import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

import { PanelFailed } from './PageFailed.tsx';

/** A part of a page whose failure stays its own. */
export function Panel({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={(retry) => <PanelFailed onRetry={retry} />}>{children}</ErrorBoundary>;
}
