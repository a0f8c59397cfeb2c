import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

import { PanelFailed } from './PageFailed.tsx';

/** A part of a page whose failure stays its own. */
export function Panel({ children }: { children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={PanelFailed}>{children}</ErrorBoundary>;
}
