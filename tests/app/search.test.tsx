import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../routing/platform.ts';
import { exampleFilm } from '../support/exampleFile.ts';
import { pageTitle, renderExplorer, shownScenes, statusSaying } from '../support/renderExplorer.tsx';
import { activeOption, foundOptions, marksIn, patience, searchField } from '../support/searchField.ts';

describe('the search', () => {
  it('is a combobox that finds while one types, and says how much', async () => {
    const user = renderExplorer('/');
    expect(searchField()).toHaveAttribute('aria-expanded', 'false');
    await user.type(searchField(), 'rope');
    const options = await foundOptions();
    expect(searchField()).toHaveFocus();
    expect(searchField()).toHaveAttribute('aria-expanded', 'true');
    expect(searchField()).toHaveAttribute('aria-controls', screen.getByRole('listbox', { name: 'Search results' }).id);
    expect(options[0]).toHaveAccessibleName(/^The last rope/);
    expect(activeOption()).toBeNull();
    expect(statusSaying('3 results')).toBeInTheDocument();
  });

  it('groups what it finds by kind, with counts, and ends with the full lists', async () => {
    const user = renderExplorer('/');
    await user.type(searchField(), 'captain');
    await foundOptions();
    const groups = screen.getAllByRole('group').filter((group) => group.closest('[role=listbox]'));
    const told = groups.map((group) => [
      document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      within(group).getAllByRole('option').length,
    ]);
    expect(told).toEqual([
      ['Characters1', 1],
      ['Quotes2', 2],
      ['Disputes1', 1],
      ['Scenes3', 3],
      ['Full lists', 2],
    ]);
  });

  it.each([
    ['the storm', /^The storm/, '/scene/storm'],
    ['der sturm', /^The storm/, '/scene/storm'],
    ['dora voss', /^The stowaway/, '/character/stowaway'],
    ['cold soup', /^The soup is cold\./, '/quote/soup-is-cold'],
    ['north wind', /^North Wind/, '/scene/storm'],
    ['harbour news', /^Harbour News/, '/source/harbour-news'],
    ['who throws the rope', /^Who throws the rope\?/, '/disputes#whose-rope'],
  ])('for "%s" leads to %s by arrow and Enter', async (typed, name, to) => {
    const user = renderExplorer('/');
    await user.keyboard('/');
    expect(searchField()).toHaveFocus();
    await user.keyboard(typed);
    await foundOptions();
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveAccessibleName(name);
    expect(activeOption()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(address()).toBe(to);
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(searchField()).toHaveValue('');
  });

  it.each([
    ['grab the wheel', /Hold the wheel!.*variant wording Grab the wheel!/, ['wheel', 'Grab', 'wheel']],
    ['bo lind', /Jonas.*played by Bo Lind/, ['Bo Lind']],
    ['what happens in found', /Found.*in the summary What happens in found/, ['Found', 'happens', 'found']],
    ['moorings', /North Wind.*by The Moorings/, ['Moorings']],
  ])('tells for "%s" why it matched, and marks it', async (typed, name, marks) => {
    const user = renderExplorer('/');
    await user.type(searchField(), typed);
    const option = (await foundOptions())[0];
    expect(option).toHaveAccessibleName(name);
    expect(marksIn(option)).toEqual(marks);
  });

  it('speaks German, and finds English there', async () => {
    const user = renderExplorer('/de/cast?with=mara');
    await user.type(searchField('Suche'), 'the storm');
    expect((await foundOptions())[0]).toHaveAccessibleName(/^Der Sturm/);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/de/scene/storm?with=mara');
    expect(pageTitle()).toHaveFocus();
  });
});

describe('the keys of the search', () => {
  it('go round the options and the field between last and first', async () => {
    const user = renderExplorer('/');
    await user.type(searchField(), 'rope');
    const options = await foundOptions();
    const seen: (HTMLElement | null)[] = [];
    for (const key of ['{ArrowUp}', '{ArrowDown}', ...options.map(() => '{ArrowDown}'), '{ArrowUp}']) {
      await user.keyboard(key);
      seen.push(activeOption());
    }
    expect(seen).toEqual([options.at(-1), null, ...options, options.at(-2)]);
    expect(searchField()).toHaveFocus();
  });

  it('Escape closes first, then clears', async () => {
    const user = renderExplorer('/');
    await user.type(searchField(), 'rope');
    await foundOptions();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(searchField()).toHaveValue('rope');
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).not.toBeNull();
    await user.keyboard('{Escape}{Escape}');
    expect(searchField()).toHaveValue('');
  });

  it('Tab leaves, and closes; so does a press elsewhere', async () => {
    const user = renderExplorer('/');
    await user.type(searchField(), 'rope');
    await foundOptions();
    await user.tab();
    expect(searchField()).not.toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.click(searchField());
    await foundOptions();
    await user.click(pageTitle());
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('a press clears the field and stays in it, where a finger has no Escape', async () => {
    const user = renderExplorer('/');
    await user.type(searchField(), 'rope');
    await foundOptions();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(searchField()).toHaveValue('');
    expect(searchField()).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close the search' }));
    expect(searchField()).not.toHaveFocus();
  });

  it('Enter without an option filters the timeline, keeping the filters there are', async () => {
    const user = renderExplorer('/cast?with=mara&upto=storm');
    await user.type(searchField(), 'roep storm{Enter}');
    expect(address()).toBe('/?with=mara&q=roep+storm&upto=storm');
    expect(searchField()).toHaveValue('roep storm');
    await user.clear(searchField());
    await user.keyboard('{Enter}');
    expect(address()).toBe('/?with=mara&upto=storm');
  });

  it('/ does nothing where shortcuts are typed', async () => {
    const user = renderExplorer('/', undefined, <input aria-label="Elsewhere" />);
    await user.type(screen.getByRole('textbox', { name: 'Elsewhere' }), 'a/b');
    expect(searchField()).not.toHaveFocus();
  });

  it('/ selects what stands in the field', async () => {
    const user = renderExplorer('/?q=rope');
    expect(searchField()).toHaveValue('rope');
    await user.keyboard('/');
    await user.keyboard('storm');
    expect(searchField()).toHaveValue('storm');
  });
});

describe('the full lists', () => {
  it('hold what was counted, scenes and quotes', async () => {
    const user = renderExplorer('/');
    await user.type(searchField(), 'captain');
    await user.click(screen.getByRole('option', { name: await listName(/^All scenes with “captain”/) }));
    expect(address()).toBe('/?q=captain');
    expect(shownScenes()).toHaveLength(3);
    await user.click(searchField());
    await user.click(screen.getByRole('option', { name: await listName(/^All quotes with “captain” \(2\)/) }));
    expect(address()).toBe('/quotes?q=captain');
    expect(screen.getAllByRole('figure')).toHaveLength(2);
  });

  it('are all there is where nothing was found, with a word of comfort', async () => {
    const user = renderExplorer('/');
    await user.type(searchField(), 'submarine');
    const options = await foundOptions();
    expect(options.map((option) => option.textContent)).toEqual(['All scenes (6)', 'All quotes (5)']);
    expect(statusSaying('Nothing found for “submarine”')).toBeInTheDocument();
    await user.click(options[0]!);
    expect(address()).toBe('/');
  });

  async function listName(name: RegExp): Promise<RegExp> {
    await waitFor(() => expect(screen.getByRole('option', { name })).toBeVisible(), { timeout: patience });
    return name;
  }
});

describe('what is not there', () => {
  it('is nothing after the horizon', async () => {
    const user = renderExplorer('/?upto=galley');
    await user.type(searchField(), 'wheel');
    const options = await foundOptions();
    expect(options.map((option) => option.textContent)).toEqual(['All scenes (3)', 'All quotes (2)']);
  });

  it('is no markup: what a dataset or a visitor writes stays text', async () => {
    const film = exampleFilm((file) => {
      file.scenes[0]!.title.en = '<img src=x onerror=alert(1)> Boarding';
    });
    const user = renderExplorer('/', film);
    await user.type(searchField(), '<img boarding');
    expect((await foundOptions())[0]).toHaveAccessibleName(/^<img src=x onerror=alert\(1\)> Boarding/);
  });
});
