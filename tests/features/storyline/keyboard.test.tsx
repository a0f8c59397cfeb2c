import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { layOutFilm } from '#domain/storyline/layout.ts';
import { placeGeometry } from '#features/storyline/geometry.ts';
import { fullMeasures } from '#features/storyline/measures.ts';

import { address } from '../../routing/platform.ts';
import { exampleFilm } from '../../support/exampleFile.ts';
import { chip, renderExplorer, statusSaying } from '../../support/renderExplorer.tsx';
import { chart, column, columns, litColumns, litLines } from '../../support/storylineChart.ts';

const storm = 'Scene 4 of 6, The storm: Mara, Jonas, The captain, and The stowaway';

/** Opens the timeline with the focus on a column. */
function onColumn(title: string) {
  const user = renderExplorer('/');
  act(() => column(title).focus());
  return user;
}

/** What is focused, as a screen reader names it. */
function focused(): string | null {
  return document.activeElement?.getAttribute('aria-label') ?? null;
}

async function expectFocused(name: string) {
  await waitFor(() => expect(focused()).toBe(name));
}

describe('the storyline under the keyboard', () => {
  it('is one Tab stop among its scenes, the first to begin with; the next is its table', async () => {
    const user = onColumn('Boarding');
    expect(columns().map((link) => link.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    await user.tab();
    expect(within(chart()).getByRole('button', { name: 'Show as table' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(column('Boarding')).toHaveFocus();
  });

  it('goes over the scenes, to the first and to the last, and no further', async () => {
    const user = onColumn('Boarding');
    for (const [key, name] of [
      ['{ArrowRight}', 'Scene 2 of 6, The last rope: Mara, The captain, and Jonas'],
      ['{ArrowRight}', 'Scene 3 of 6, In the galley: Jonas and The stowaway'],
      ['{ArrowLeft}', 'Scene 2 of 6, The last rope: Mara, The captain, and Jonas'],
      ['{End}', 'Scene 6 of 6, Landing: Mara and The stowaway'],
      ['{ArrowRight}', 'Scene 6 of 6, Landing: Mara and The stowaway'],
      ['{Home}', 'Scene 1 of 6, Boarding: Mara and Jonas'],
      ['{ArrowLeft}', 'Scene 1 of 6, Boarding: Mara and Jonas'],
    ] as const) {
      await user.keyboard(key);
      await expectFocused(name);
    }
  });

  it('comes back to the scene that it was left at', async () => {
    const user = onColumn('Boarding');
    await user.keyboard('{End}');
    await expectFocused('Scene 6 of 6, Landing: Mara and The stowaway');
    await user.tab();
    await user.tab({ shift: true });
    expect(column('Landing')).toHaveFocus();
    expect(columns().map((link) => link.tabIndex)).toEqual([-1, -1, -1, -1, -1, 0]);
  });

  it('goes over the characters of a scene from top to bottom as they are drawn, and back to the scene', async () => {
    const user = onColumn('The storm');
    const film = exampleFilm();
    const { members } = placeGeometry(film, layOutFilm(film), fullMeasures).scenes[3]!;
    const names = members.map(({ id }) => {
      const character = film.characterById.get(id)!;
      return `${character.name}, ${character.scenes.length} scenes`;
    });
    for (const name of names) {
      const before = document.activeElement;
      await user.keyboard('{ArrowDown}');
      expect(screen.getByRole('button', { name })).toHaveFocus();
      // A screen reader reads out what gets the focus, not what changes its name while it has it.
      expect(document.activeElement).not.toBe(before);
    }
    for (const name of names.slice(0, -1).reverse()) {
      await user.keyboard('{ArrowUp}');
      expect(screen.getByRole('button', { name })).toHaveFocus();
    }
    await user.keyboard('{ArrowUp}');
    await expectFocused(storm);
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: names.at(-1)! })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    await expectFocused(storm);
  });

  it('leaves a character for its scene with Escape, for the next scene with an arrow, for the page with Tab', async () => {
    const user = onColumn('Found');
    await user.keyboard('{ArrowDown}{Escape}');
    await expectFocused('Scene 5 of 6, Found: The captain and The stowaway');
    await user.keyboard('{ArrowDown}{ArrowRight}');
    await expectFocused('Scene 6 of 6, Landing: Mara and The stowaway');
    expect(screen.queryByRole('button', { name: /, \d scenes$/ })).not.toBeInTheDocument();
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(screen.queryByRole('button', { name: /, \d scenes$/ })).not.toBeInTheDocument();
  });

  it('lights what it has reached', async () => {
    const user = onColumn('Landing');
    expect({ lines: litLines(), scenes: litColumns() }).toEqual({
      lines: ['Mara', 'The stowaway'],
      scenes: ['Landing'],
    });
    await user.keyboard('{ArrowDown}');
    const name = /^(.*), \d/.exec(focused() ?? '')?.[1];
    expect(litLines()).toEqual([name]);
    await user.keyboard('{Escape}');
    await expectFocused('Scene 6 of 6, Landing: Mara and The stowaway');
    await user.tab();
    expect(litColumns()).toHaveLength(6);
  });

  it.each(['{Enter}', ' '])('filters by a character with "%s", and takes the filter off again', async (key) => {
    const user = onColumn('Boarding');
    await user.keyboard('{ArrowDown}');
    const reached = screen.getByRole('button', { name: /, \d scenes$/ });
    expect(reached).toHaveAttribute('aria-pressed', 'false');
    const name = /^(.*), \d/.exec(focused() ?? '')?.[1] ?? '';
    const before = window.history.length;
    await user.keyboard(key);
    expect(address()).toBe(`/?with=${name.toLowerCase()}`);
    expect(window.history.length).toBe(before + 1);
    expect(reached).toHaveAttribute('aria-pressed', 'true');
    expect(reached).toHaveFocus();
    expect(chip(name)).toHaveAttribute('aria-pressed', 'true');
    expect(statusSaying(/of 6 scenes/)).toBeVisible();
    await user.keyboard(key);
    expect(address()).toBe('/');
    expect(reached).toHaveAttribute('aria-pressed', 'false');
  });

  it('leaves the keys of the browser alone', async () => {
    const user = onColumn('The storm');
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}{End}{/Control}{Meta>}{ArrowRight}{/Meta}');
    expect(focused()).toBe(storm);
  });
});
