import { cleanup, screen, within } from '@testing-library/react';
import { expect } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';

import { renderExplorer } from './renderExplorer.tsx';

/** The buttons of filters that can be pressed: each with its name, and the number it promises. */
function offers(groups: readonly string[]) {
  return groups
    .flatMap((name) => within(screen.getByRole('group', { name })).getAllByRole('button'))
    .filter((button) => !button.hasAttribute('disabled'))
    .map((button) => ({ button, name: button.textContent, promised: Number(/\d+/.exec(button.textContent)?.[0]) }));
}

/**
 * Presses each button of some filters, every one on a page of its own: as many are shown then as its count has said.
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
  for (let index = 0; index < count; index += 1) {
    const user = renderExplorer(at, film);
    const offered = offers(groups);
    expect(offered).toHaveLength(count);
    const { button, name, promised } = offered[index]!;
    await user.click(button);
    expect(shown(), name).toHaveLength(promised);
    cleanup();
  }
}
