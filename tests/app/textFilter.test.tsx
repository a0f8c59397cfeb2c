import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../routing/platform.ts';
import { exampleFilm } from '../support/exampleFile.ts';
import { heldSearch } from '../support/heldSearch.ts';
import { renderExplorer, shownScenes, statusSaying, textFiltered } from '../support/renderExplorer.tsx';
import { foundOptions, searchField } from '../support/searchField.ts';

const film = exampleFilm();
const everyScene = film.scenes.map(({ title }) => title.en);

function open(at: string) {
  const held = heldSearch(film);
  return { ...held, user: renderExplorer(at, film, undefined, undefined, held.search) };
}

function list(): HTMLElement | null {
  return document.querySelector('[aria-busy]');
}

describe('the text of the address', () => {
  it.each([
    ['/?q=kombuse', ['In the galley']],
    ['/de?q=galley', ['In der Kombüse']],
  ])('finds in every language: %s', async (at, titles) => {
    renderExplorer(at, film);
    await textFiltered();
    expect(shownScenes()).toEqual(titles);
  });

  it('finds nothing after the horizon', async () => {
    renderExplorer('/quotes?q=wheel&upto=galley', film);
    await textFiltered();
    expect(screen.getByRole('heading', { name: 'No quote matches' })).toBeVisible();
    expect(screen.queryByText(/Hold the wheel/)).not.toBeInTheDocument();
  });

  it('leaves the whole list until it is known what answers it', async () => {
    const { last } = open('/?q=rope');
    expect(shownScenes()).toEqual(everyScene);
    expect(statusSaying('Searching …')).toBeVisible();
    expect(list()).toHaveAttribute('aria-busy', 'true');
    act(() => last('rope').answer());
    await textFiltered();
    expect(shownScenes()).toEqual(['The last rope']);
    expect(statusSaying('1 of 6 scenes')).toBeVisible();
  });

  it('leaves what answered the text before, until it is known what answers the next', async () => {
    const { user, last } = open('/?q=rope');
    act(() => last('rope').answer());
    await textFiltered();
    await user.clear(searchField());
    await user.type(searchField(), 'submarine{Enter}');
    expect(address()).toBe('/?q=submarine');
    expect(shownScenes()).toEqual(['The last rope']);
    expect(list()).toHaveAttribute('aria-busy', 'true');
    expect(screen.queryByRole('heading', { name: 'No scene matches' })).not.toBeInTheDocument();
    act(() => last('submarine').answer());
    expect(await screen.findByRole('heading', { name: 'No scene matches' })).toBeVisible();
  });

  it('is not answered by what comes too late for it', async () => {
    const { user, last } = open('/quotes?q=soup');
    const words = screen.getByRole('searchbox', { name: 'Search the wording' });
    await user.clear(words);
    await user.type(words, 'wheel');
    act(() => last('wheel').answer());
    await waitFor(() => expect(screen.getAllByRole('figure')).toHaveLength(1));
    act(() => last('soup').answer());
    await textFiltered();
    expect(screen.getByRole('figure')).toHaveTextContent('Hold the wheel!');
  });

  it.each([
    ['/?q=rope', () => shownScenes().length, 6],
    ['/quotes?q=soup', () => screen.queryAllByRole('figure').length, 5],
  ])('that cannot be looked for leaves everything at %s, says so, and is tried again', async (at, shown, all) => {
    const { user, last } = open(at);
    const query = at.includes('rope') ? 'rope' : 'soup';
    act(() => last(query).fail());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The text could not be looked for');
    expect(shown()).toBe(all);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(within(alert).getByRole('button', { name: 'Trying again …' })).toBeDisabled();
    act(() => last(query).fail());
    expect(await within(alert).findByRole('button', { name: 'Try again' })).toBeEnabled();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    act(() => last(query).answer());
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(shown()).toBe(1);
  });

  it('steps through all scenes as long as it is not known which it lets through', async () => {
    const { last } = open('/scene/storm?q=rope');
    const steps = () => within(screen.getByRole('navigation', { name: 'Steps' }));
    expect(steps().getByRole('link', { name: /^Next/ })).toHaveTextContent('Found');
    expect(steps().queryByText(/filter/)).not.toBeInTheDocument();
    act(() => last('rope').answer());
    expect(await steps().findByText(/would hide this scene/)).toBeVisible();
  });
});

describe('the search field', () => {
  it('says that the search is made ready, and then answers what was typed meanwhile', async () => {
    const { user, last } = open('/');
    await user.type(searchField(), 'rope');
    expect(statusSaying('being made ready')).toBeInTheDocument();
    act(() => last('rope').answer());
    expect((await foundOptions())[0]).toHaveAccessibleName(/^The last rope/);
  });

  it('keeps what was found until the next is, and says that it is outdated', async () => {
    const { user, last } = open('/');
    await user.type(searchField(), 'rope');
    act(() => last('rope').answer());
    await foundOptions();
    await user.type(searchField(), ' jo');
    expect(screen.getByRole('listbox')).toHaveAttribute('aria-busy', 'true');
    expect(statusSaying('3 results')).toBeInTheDocument();
    act(() => last('rope jo').answer());
    expect(await foundOptions()).not.toEqual([]);
  });

  it('shows nothing of the film after a horizon while that is set', async () => {
    const { user, last } = open('/');
    await user.type(searchField(), 'wheel');
    act(() => last('wheel').answer());
    await foundOptions();
    act(() => {
      window.history.pushState(null, '', '/?upto=galley');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(statusSaying('3 of 3 scenes')).toBeVisible();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('says that the search could not be loaded, and tries again with what is typed on', async () => {
    const { user, last } = open('/');
    await user.type(searchField(), 'rop');
    act(() => last('rop').fail());
    await waitFor(() => expect(statusSaying('could not be loaded')).toBeInTheDocument());
    await user.type(searchField(), 'e');
    act(() => last('rope').answer());
    expect((await foundOptions())[0]).toHaveAccessibleName(/^The last rope/);
  });
});
