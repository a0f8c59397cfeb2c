import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { applyTheme } from '#boot/theme.ts';

import { visitAnew } from '../support/visitAnew.ts';

function theme() {
  return document.documentElement.dataset['theme'];
}

function themeButton(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the theme', () => {
  it('is the system’s, until one is chosen, and again when one chooses so', async () => {
    const user = await visitAnew('/');
    expect(theme()).toBeUndefined();
    expect(themeButton('System')).toHaveAttribute('aria-pressed', 'true');
    for (const [name, value] of [
      ['Night', 'night'],
      ['Paper', 'paper'],
      ['System', undefined],
    ] as const) {
      await user.click(themeButton(name));
      expect(theme()).toBe(value);
      expect(themeButton(name)).toHaveAttribute('aria-pressed', 'true');
      expect(screen.getAllByRole('button', { name: /^(Night|Paper|System)$/, pressed: true })).toHaveLength(1);
    }
  });

  it('is remembered at the next visit, on another page and in another language', async () => {
    const user = await visitAnew('/');
    await user.click(themeButton('Paper'));
    await visitAnew('/de/cast');
    expect(theme()).toBe('paper');
    expect(themeButton('Papier')).toHaveAttribute('aria-pressed', 'true');
  });

  it('is set by the page’s own script before anything is drawn', async () => {
    const user = await visitAnew('/');
    await user.click(themeButton('Night'));
    delete document.documentElement.dataset['theme'];
    applyTheme();
    expect(theme()).toBe('night');
  });
});

describe('where storing is refused', () => {
  it.each(['reading the storage', 'writing to it'])('by throwing on %s, choosing works all the same', async (what) => {
    function refuse(): never {
      throw new DOMException('Refused', 'SecurityError');
    }
    if (what === 'writing to it') vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    else vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    const user = await visitAnew('/');
    await user.click(themeButton('Night'));
    expect(theme()).toBe('night');
    expect(themeButton('Night')).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('what is stored', () => {
  it.each([
    ['no JSON', 'night'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '["night"]'],
    ['no state', '{"version":1}'],
    ['a state that is none', '{"state":null,"version":1}'],
    ['a theme there is not', '{"state":{"theme":"pink","shortcuts":7},"version":1}'],
    ['of another version', '{"state":{"theme":"night","shortcuts":"off"},"version":99}'],
  ])('is ignored when it is foreign: %s', async (_what, stored) => {
    window.localStorage.setItem('preferences', stored);
    const user = await visitAnew('/scene/storm');
    expect(theme()).toBeUndefined();
    await user.keyboard('?');
    expect(screen.getByRole('checkbox', { name: 'Single-key shortcuts' })).toBeChecked();
    await user.click(themeButton('Paper'));
    expect(theme()).toBe('paper');
  });

  it('is taken as far as it is known', async () => {
    window.localStorage.setItem('preferences', '{"state":{"theme":"night","shortcuts":"perhaps"},"version":1}');
    const user = await visitAnew('/');
    expect(theme()).toBe('night');
    await user.keyboard('?');
    expect(screen.getByRole('checkbox')).toBeChecked();
  });
});
