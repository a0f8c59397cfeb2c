import { fireEvent, screen, within } from '@testing-library/react';
import { expect } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';

import { address, travel } from '../routing/platform.ts';
import { renderExplorer, textFiltered } from './renderExplorer.tsx';

/** The buttons of filters that can be pressed: each with its name, and the number it promises. */
function offers(groups: readonly string[]) {
  return groups
    .flatMap((name) => within(screen.getByRole('group', { name })).getAllByRole('button'))
    .filter((button) => !button.hasAttribute('disabled'))
    .map((button) => ({ button, name: button.textContent, promised: Number(/\d+/.exec(button.textContent)?.[0]) }));
}

/**
 * Presses each button of some filters, and goes back before the next: as many are shown as its count has said.
 * @param count how many buttons there must be
 * @param shown what the page shows
 */
export async function expectPromisesKept(
  at: string,
  groups: readonly string[],
  count: number,
  shown: () => readonly unknown[],
  film?: Film,
): Promise<void> {
  renderExplorer(at, film);
  await textFiltered();
  const before = address();
  const offered = offers(groups);
  expect(offered).toHaveLength(count);
  for (const { button, name, promised } of offered) {
    fireEvent.click(button);
    expect(shown(), name).toHaveLength(promised);
    await travel(-1);
    expect(address(), name).toBe(before);
  }
}
