import { cleanup } from '@testing-library/react';
import { vi } from 'vitest';

/**
 * Opens an address as a browser does that was closed in between: our code starts afresh, and what was stored is all
 * it can know of an earlier visit.
 */
export async function visitAnew(address: string) {
  cleanup();
  delete document.documentElement.dataset['theme'];
  vi.resetModules();
  const { renderExplorer } = await import('./renderExplorer.tsx');
  return renderExplorer(address);
}
