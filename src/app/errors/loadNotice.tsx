import { createRoot } from 'react-dom/client';

import { LoadFailed, type LoadFailedProps } from './LoadFailed.tsx';

/** A notice above the page that the film could not be had. */
export interface LoadNotice {
  readonly show: (error: unknown, onRetry: () => Promise<void>, page: LoadFailedProps['page']) => void;
  readonly takeOff: () => void;
}

/** Makes the notice, in an element that stands above the page. */
export function createLoadNotice(element: HTMLElement): LoadNotice {
  const root = createRoot(element);
  return {
    show: (error, onRetry, page) => root.render(<LoadFailed error={error} onRetry={onRetry} page={page} />),
    takeOff: () => root.render(null),
  };
}
