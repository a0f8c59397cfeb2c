import { act, cleanup } from '@testing-library/react';
import { vi } from 'vitest';

/**
 * Opens an address as a browser does that was closed in between: our code starts afresh, and what was stored is all
 * it can know of an earlier visit. What the page fetches of our code is there: React shows what comes later only after
 * a pause.
 */
export async function visitAnew(address: string) {
  cleanup();
  delete document.documentElement.dataset['theme'];
  vi.resetModules();
  const { renderExplorer } = await import('./renderExplorer.tsx');
  return act(async () => {
    const user = renderExplorer(address);
    await vi.dynamicImportSettled();
    return user;
  });
}
