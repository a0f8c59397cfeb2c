import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { address } from '../../routing/platform.ts';
import { expectSelected, refuseClipboard } from '../../support/clipboard.ts';
import { pageTitle, renderExplorer } from '../../support/renderExplorer.tsx';
import { visitAnew } from '../../support/visitAnew.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('single-key shortcuts', () => {
  it.each([
    ['j', '/scene/storm', '/scene/found'],
    ['k', '/scene/storm', '/scene/galley'],
    ['j', '/scene/the-last-rope?with=captain', '/scene/storm?with=captain'],
    ['k', '/scene/storm?reading=ferry-essay', '/scene/landing?reading=ferry-essay'],
    ['t', '/de/scene/storm?with=mara&reading=ferry-essay', '/de?with=mara'],
    ['t', '/quotes?with=mara', '/?with=mara'],
  ])('%s at %s leads to %s', async (key, at, to) => {
    const user = renderExplorer(at);
    const before = window.history.length;
    await user.keyboard(key);
    expect(address()).toBe(to);
    expect(window.history.length).toBe(before + 1);
    expect(pageTitle()).toHaveFocus();
  });

  it.each([
    ['j', 'the last scene', '/scene/landing'],
    ['k', 'the first scene', '/scene/boarding'],
    ['j', 'the horizon', '/scene/storm?upto=storm'],
    ['j', 'a page without steps', '/cast'],
    ['t', 'the timeline', '/'],
    ['x', 'anywhere', '/scene/storm'],
    ['{Control>}j{/Control}', 'a key of the browser', '/scene/storm'],
    ['{Meta>}k{/Meta}', 'a key of the browser', '/scene/storm'],
    ['{Alt>}t{/Alt}', 'a key of the browser', '/scene/storm'],
  ])('%s does nothing at %s', async (key, _what, at) => {
    const user = renderExplorer(at);
    const before = window.history.length;
    await user.keyboard(key);
    expect(address()).toBe(at);
    expect(window.history.length).toBe(before);
  });

  it.each([
    ['a field', <input key="field" aria-label="Elsewhere" />],
    ['a text', <textarea key="text" aria-label="Elsewhere" />],
  ])('leave what is typed into %s alone', async (_what, field) => {
    const user = renderExplorer('/scene/storm', undefined, field);
    const elsewhere = screen.getByRole('textbox', { name: 'Elsewhere' });
    await user.type(elsewhere, 'jkt?');
    expect(elsewhere).toHaveValue('jkt?');
    expect(address()).toBe('/scene/storm');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('leave the text alone that the clipboard refused', async () => {
    const user = renderExplorer('/scene/storm');
    refuseClipboard();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await expectSelected(window.location.href);
    await user.keyboard('j');
    expect(address()).toBe('/scene/storm');
  });
});

describe('the list of shortcuts', () => {
  it.each(['the key ?', 'the button in the footer'])('is opened by %s', async (by) => {
    const user = renderExplorer('/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    if (by === 'the key ?') await user.keyboard('?');
    else await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    expect(screen.getAllByRole('term').map((key) => key.textContent)).toEqual(expect.arrayContaining(['j', 'k', 't']));
  });

  it('turns them off, for this visit and the next, and on again', async () => {
    const user = await visitAnew('/scene/storm');
    await user.keyboard('?');
    await toggle(user);
    await user.keyboard('j');
    expect(address()).toBe('/scene/storm');

    const later = await visitAnew('/scene/storm');
    await later.keyboard('jt');
    expect(address()).toBe('/scene/storm');
    await later.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
    await toggle(later);
    await later.keyboard('j');
    expect(address()).toBe('/scene/found');
  });

  /** Presses the switch in the list, and closes the list. */
  async function toggle(user: UserEvent) {
    await user.click(screen.getByRole('checkbox', { name: 'Single-key shortcuts' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  }
});
