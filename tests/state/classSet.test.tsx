import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { visitAnew } from '../support/visitAnew.ts';

const key = 'class-set night-ferry';

function store(items: readonly object[], title = 'Kept'): string {
  return JSON.stringify({ state: { set: { title, items } }, version: 1 });
}

function scene(id: string, question = '') {
  return { kind: 'scene', id, question };
}

/** How many things are in the set, as the footer says. */
function size(): string {
  return within(screen.getByRole('contentinfo')).getByRole('link', { name: /^Class set/ }).textContent;
}

function addButton(): HTMLElement {
  const [first] = screen.getAllByRole('button', { name: 'Add to set' });
  return first!;
}

/** Another tab writes, and the browser tells this one. */
function elsewhere(value: string, name = key) {
  window.localStorage.setItem(name, value);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: name, newValue: value })));
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the class set', () => {
  it('is remembered at the next visit, on another page and in another language', async () => {
    const user = await visitAnew('/scene/storm');
    expect(size()).toBe('Class set');
    await user.click(addButton());
    expect(size()).toBe('Class set (1)');
    await visitAnew('/de/scene/storm');
    expect(screen.getByRole('link', { name: 'Unterrichtsmappe (1)' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'In die Mappe', pressed: true })).toHaveLength(1);
  });

  it('is of one film: what is kept for another is not looked at', async () => {
    window.localStorage.setItem('class-set day-ferry', store([scene('storm')]));
    const user = await visitAnew('/scene/storm');
    expect(size()).toBe('Class set');
    await user.click(addButton());
    expect(window.localStorage.getItem('class-set day-ferry')).toBe(store([scene('storm')]));
  });

  it('knows a scene by its old id', async () => {
    window.localStorage.setItem(key, store([scene('the-rope'), scene('the-last-rope')]));
    await visitAnew('/scene/the-last-rope');
    expect(size()).toBe('Class set (1)');
    expect(addButton()).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('two tabs', () => {
  it('see what the other has added', async () => {
    await visitAnew('/scene/storm');
    elsewhere(store([scene('storm'), scene('galley')]));
    expect(size()).toBe('Class set (2)');
    expect(addButton()).toHaveAttribute('aria-pressed', 'true');
  });

  it('take nothing from one another, even if the browser has not told yet', async () => {
    const user = await visitAnew('/scene/storm');
    window.localStorage.setItem(key, store([scene('galley', 'Why?')]));
    await user.click(addButton());
    expect(size()).toBe('Class set (2)');
    expect(JSON.parse(window.localStorage.getItem(key) ?? '')).toMatchObject({
      state: { set: { title: 'Kept', items: [scene('galley', 'Why?'), scene('storm')] } },
    });
  });

  it('do not mind what else is stored', async () => {
    await visitAnew('/scene/storm');
    elsewhere(store([scene('storm')]), 'class-set day-ferry');
    expect(size()).toBe('Class set');
  });
});

describe('where storing is refused', () => {
  it.each(['reading the storage', 'writing to it'])(
    'by throwing on %s, collecting works all the same',
    async (what) => {
      function refuse(): never {
        throw new DOMException('Refused', 'SecurityError');
      }
      if (what === 'writing to it') vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
      else vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
      const user = await visitAnew('/scene/storm');
      for (const button of screen.getAllByRole('button', { name: 'Add to set' })) await user.click(button);
      expect(size()).toBe('Class set (2)');
      await user.click(screen.getByRole('link', { name: 'Class set (2)' }));
      expect(await screen.findByText(/^This browser does not let the set be kept/)).toBeVisible();
    },
  );
});

describe('what is stored', () => {
  it.each([
    ['no JSON', 'set'],
    ['null', 'null'],
    ['no state', '{"version":1}'],
    ['a state that is none', '{"state":null,"version":1}'],
    ['a set that is none', '{"state":{"set":7},"version":1}'],
    ['an item that is none', store([{ kind: 'song', id: 'north-wind', question: '' }])],
    ['fifty-one items', store(Array.from({ length: 51 }, (_, index) => scene(`scene-${index}`)))],
    ['of another version', store([scene('storm')]).replace('"version":1', '"version":99')],
  ])('is ignored when it is foreign: %s', async (_what, stored) => {
    window.localStorage.setItem(key, stored);
    const user = await visitAnew('/scene/storm');
    expect(size()).toBe('Class set');
    await user.click(addButton());
    expect(size()).toBe('Class set (1)');
  });
});
