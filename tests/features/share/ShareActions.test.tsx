import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { expectSelected, refuseClipboard } from '../../support/clipboard.ts';
import { renderExplorer } from '../../support/renderExplorer.tsx';

const at = '/scene/storm?with=mara&upto=found';
const failed = 'The share sheet did not open; the link can be copied.';

/** Gives the browser a share sheet. */
function provideShareSheet(answer: () => Promise<void> = () => Promise.resolve()) {
  const share = vi.fn<(data: ShareData) => Promise<void>>(answer);
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  return share;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  vi.restoreAllMocks();
});

describe('copying the link', () => {
  it('copies the whole address, filters and all', async () => {
    const user = renderExplorer(at);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(window.location.origin + at);
  });

  it('offers the address, selected, where the clipboard refuses', async () => {
    const user = renderExplorer(at);
    refuseClipboard();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await expectSelected(window.location.origin + at);
  });

  it('says nothing more of it on the next page', async () => {
    const user = renderExplorer(at);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    await user.click(screen.getByRole('link', { name: /^Previous/ }));
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
  });
});

describe('the share sheet', () => {
  it('is offered only where there is one', () => {
    renderExplorer(at);
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
  });

  it.each([
    [at, 'The storm'],
    ['/de/character/mara?with=mara', 'Mara'],
    ['/quote/cast-off', '“Cast off, then.”'],
  ])('gets the address %s and its title', async (address, title) => {
    const share = provideShareSheet();
    const user = renderExplorer(address);
    await user.click(screen.getByRole('button', { name: /^(Share|Teilen)$/ }));
    expect(share).toHaveBeenCalledExactlyOnceWith({ title, url: window.location.origin + address });
    expect(screen.queryByText(failed)).not.toBeInTheDocument();
  });

  it('that is closed again is no failure', async () => {
    provideShareSheet(() => Promise.reject(new DOMException('Cancelled', 'AbortError')));
    const user = renderExplorer(at);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(screen.queryByText(failed)).not.toBeInTheDocument();
  });

  it('that does not open says so, until it does', async () => {
    const share = provideShareSheet(() => Promise.reject(new DOMException('Not now', 'NotAllowedError')));
    const user = renderExplorer(at);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByText(failed)).toBeVisible();
    share.mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await waitFor(() => expect(screen.queryByText(failed)).not.toBeInTheDocument());
  });
});
