import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { address, travel } from '../../routing/platform.ts';
import { exampleFilm } from '../../support/exampleFile.ts';
import { expectPromisesKept } from '../../support/promises.ts';
import { chip, renderExplorer, shownScenes, statusSaying, textFiltered } from '../../support/renderExplorer.tsx';

/** A film in which the stowaway is never with Jonas. */
function filmOfStrangers() {
  return exampleFilm((file) => {
    for (const { characters } of file.scenes) {
      const stowaway = characters.findIndex(({ id }) => id === 'stowaway');
      if (stowaway >= 0 && characters.some(({ id }) => id === 'jonas')) characters.splice(stowaway, 1);
    }
  });
}

describe('a chip', () => {
  it('is a toggle button with the name and the count that pressing it would give', () => {
    renderExplorer('/');
    for (const name of ['Mara 4', 'Jonas 4', 'The captain 3', 'The stowaway 4']) {
      expect(screen.getByRole('button', { name, pressed: false })).toBeEnabled();
    }
    expect(statusSaying('6 of 6 scenes')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument();
  });

  it('narrows the timeline when it is pressed, and pressed again gives everything back', async () => {
    const user = renderExplorer('/');
    await user.click(chip('The captain'));
    expect(chip('The captain')).toHaveAttribute('aria-pressed', 'true');
    expect(statusSaying('3 of 6 scenes')).toBeVisible();
    expect(shownScenes()).toEqual(['The last rope', 'The storm', 'Found']);
    expect(screen.queryByRole('region', { name: 'The shore' })).not.toBeInTheDocument();
    await user.click(chip('The captain'));
    expect(shownScenes()).toHaveLength(6);
  });

  it('pushes an entry, keeps cast order in the address, and back takes it off again', async () => {
    const user = renderExplorer('/');
    const before = window.history.length;
    await user.click(chip('The captain'));
    await user.click(chip('Mara'));
    expect(address()).toBe('/?with=mara,captain');
    expect(window.history.length).toBe(before + 2);
    await travel(-1);
    expect(await screen.findByRole('button', { name: /^Mara/, pressed: false })).toBeVisible();
    expect(address()).toBe('/?with=captain');
    expect(shownScenes()).toHaveLength(3);
  });

  it.each([
    ['nothing', '/', 4],
    ['one', '/?with=jonas', 4],
    ['any of two', '/?with=jonas,captain', 4],
    ['two together', '/?with=mara,jonas&match=all', 4],
    ['a text', '/?with=jonas&q=boarding', 4],
    ['a horizon', '/?with=jonas&upto=the-last-rope', 3],
  ])('keeps its promise with %s chosen', (_what, at, count) =>
    expectPromisesKept(at, ['Who is in the scene'], count, shownScenes),
  );

  it('that would give nothing stays, cannot be pressed, and says why', async () => {
    const user = renderExplorer('/?with=mara,jonas&match=all', filmOfStrangers());
    expect(chip('The stowaway')).toBeDisabled();
    expect(chip('The stowaway')).toHaveAccessibleName(/0.*never with these/);
    await user.click(screen.getByRole('radio', { name: 'any of these' }));
    expect(chip('The stowaway')).toBeEnabled();
  });

  it('that no scene with the text has says so', async () => {
    renderExplorer('/?q=soup');
    await textFiltered();
    expect(chip('Mara')).toBeDisabled();
    expect(chip('Mara')).toHaveAccessibleName(/0.*no match/);
    expect(chip('Jonas')).toHaveAccessibleName('Jonas 1');
  });
});

describe('"any of these" and "all together"', () => {
  async function choose(user: UserEvent, name: string) {
    await user.click(screen.getByRole('radio', { name }));
  }

  it('are there only with two or more chosen', async () => {
    const user = renderExplorer('/?with=mara');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.click(chip('The captain'));
    expect(screen.getByRole('radio', { name: 'any of these' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'all together' })).not.toBeChecked();
    await user.click(chip('Mara'));
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('change what is shown, and the address', async () => {
    const user = renderExplorer('/?with=mara,captain');
    expect(statusSaying('5 of 6 scenes')).toBeVisible();
    await choose(user, 'all together');
    expect(address()).toBe('/?with=mara,captain&match=all');
    expect(shownScenes()).toEqual(['The last rope', 'The storm']);
    await choose(user, 'any of these');
    expect(address()).toBe('/?with=mara,captain');
  });

  it('fall back to "any" when only one is left', async () => {
    const user = renderExplorer('/?with=mara,captain&match=all');
    await user.click(chip('Mara'));
    expect(address()).toBe('/?with=captain');
  });
});

describe('"Clear filters"', () => {
  it('takes everything off at once but the horizon', async () => {
    const user = renderExplorer('/?with=mara,captain&match=all&q=rope&upto=storm');
    await textFiltered();
    expect(statusSaying('1 of 4 scenes')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(address()).toBe('/?upto=storm');
    expect(statusSaying('4 of 4 scenes')).toBeVisible();
  });

  it('leaves the text on its own when only that is taken off', async () => {
    const user = renderExplorer('/?with=mara&q=rope');
    expect(screen.getByText(/Containing “rope”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take off the text “rope”' }));
    expect(address()).toBe('/?with=mara');
    expect(screen.queryByText(/Containing/)).not.toBeInTheDocument();
  });
});
