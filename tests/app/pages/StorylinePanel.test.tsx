import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';

import { address } from '../../routing/platform.ts';
import { exampleFilm } from '../../support/exampleFile.ts';
import { chip, pageTitle, renderExplorer, shownScenes, textFiltered } from '../../support/renderExplorer.tsx';
import { chart, column, columns, lineNames, litColumns, litLines, tableRows } from '../../support/storylineChart.ts';

const everybody = ['Mara', 'Jonas', 'The captain', 'The stowaway'];
const titles = ['Boarding', 'The last rope', 'In the galley', 'The storm', 'Found', 'Landing'];

function names(links: readonly HTMLElement[]): readonly (string | null)[] {
  return links.map((link) => link.getAttribute('aria-label'));
}

describe('the storyline on the timeline page', () => {
  it('has a line a character, and a link a scene that says who is in it', () => {
    renderExplorer('/');
    expect(lineNames().toSorted()).toEqual(everybody.toSorted());
    expect(names(columns())).toEqual([
      'Scene 1 of 6, Boarding: Mara and Jonas',
      'Scene 2 of 6, The last rope: Mara, The captain, and Jonas',
      'Scene 3 of 6, In the galley: Jonas and The stowaway',
      'Scene 4 of 6, The storm: Mara, Jonas, The captain, and The stowaway',
      'Scene 5 of 6, Found: The captain and The stowaway',
      'Scene 6 of 6, Landing: Mara and The stowaway',
    ]);
    for (const sequence of ['The harbour', 'The crossing', 'The shore']) {
      expect(within(chart()).getByText(sequence)).toBeInTheDocument();
    }
  });

  it('opens a scene when it is pressed', async () => {
    const user = renderExplorer('/?with=mara');
    expect(column('Found')).toHaveAttribute('href', '/scene/found?with=mara');
    await user.click(column('Found'));
    expect(pageTitle()).toHaveTextContent('Found');
    expect(address()).toBe('/scene/found?with=mara');
  });

  it('filters by a character when the name or the line is pressed, and again without', async () => {
    const user = renderExplorer('/');
    await user.click(within(chart()).getByText('The captain'));
    expect(address()).toBe('/?with=captain');
    expect(chip('The captain')).toHaveAttribute('aria-pressed', 'true');
    expect(shownScenes()).toEqual(['The last rope', 'The storm', 'Found']);
    await user.click(within(chart()).getByText('Mara'));
    expect(address()).toBe('/?with=mara,captain');
    await user.click(within(chart()).getByText('The captain'));
    await user.click(within(chart()).getByText('Mara'));
    expect(address()).toBe('/');
    await user.unhover(within(chart()).getByText('Mara'));
  });

  it('lets what is filtered out step back, but stay', () => {
    renderExplorer('/?with=mara,captain&match=all');
    expect(names(columns())).toHaveLength(6);
    expect(lineNames()).toHaveLength(4);
    expect(litColumns()).toEqual(['The last rope', 'The storm']);
    expect(litLines().toSorted()).toEqual(['Mara', 'The captain']);
  });

  it('lets the scenes step back that a search leaves out', async () => {
    renderExplorer('/?q=galley');
    await textFiltered();
    expect(litColumns()).toEqual(['In the galley']);
    expect(litLines()).toHaveLength(4);
  });

  it('highlights what is pointed at, in itself and in the list', async () => {
    const user = renderExplorer('/');
    await user.hover(within(chart()).getByText('The captain'));
    expect(litLines()).toEqual(['The captain']);
    expect(litColumns()).toEqual(['The last rope', 'The storm', 'Found']);
    expect(chip('The captain')).toHaveAttribute('data-pointed', 'true');
    expect(chip('Mara')).toHaveAttribute('data-pointed', 'false');
    await user.hover(column('Found'));
    expect(litLines().toSorted()).toEqual(['The captain', 'The stowaway']);
    expect(litColumns()).toEqual(['Found']);
    await user.unhover(column('Found'));
    expect(litColumns()).toEqual(titles);
    await user.hover(chip('Jonas'));
    expect(litLines()).toEqual(['Jonas']);
    await user.hover(screen.getByRole('heading', { level: 3, name: 'Landing' }));
    expect(litColumns()).toEqual(['Landing']);
    await user.unhover(screen.getByRole('heading', { level: 3, name: 'Landing' }));
    expect(litColumns()).toEqual(titles);
  });

  it('ends at the horizon of the address, as a line does whose character has no scene left before it', () => {
    renderExplorer('/?upto=galley');
    expect(names(columns())).toEqual([
      'Scene 1 of 3, Boarding: Mara and Jonas',
      'Scene 2 of 3, The last rope: Mara, The captain, and Jonas',
      'Scene 3 of 3, In the galley: Jonas and The stowaway',
    ]);
    expect(lineNames().toSorted()).toEqual(everybody.toSorted());
    expect(within(chart()).queryByText('The shore')).not.toBeInTheDocument();
  });

  it('has no line for who is not there before the horizon', () => {
    renderExplorer('/?upto=boarding');
    expect(lineNames().toSorted()).toEqual(['Jonas', 'Mara']);
    expect(chart()).not.toHaveTextContent('stowaway');
  });

  it('stands there without a scene or two lines, for a film of one scene', () => {
    renderExplorer('/', filmOfOneScene());
    expect(names(columns())).toEqual(['Scene 1 of 1, Boarding: Mara']);
    expect(lineNames()).toEqual(['Mara']);
  });

  it('speaks German', () => {
    renderExplorer('/de?with=mara');
    expect(names(columns(/^Szene \d von 6/)).slice(0, 2)).toEqual([
      'Szene 1 von 6, An Bord: Mara und Jonas',
      'Szene 2 von 6, Das letzte Tau: Mara, The captain und Jonas',
    ]);
    const own = within(chart('Handlungslinien'));
    expect(own.getByText('Die Überfahrt')).toBeInTheDocument();
    expect(own.getByRole('button', { name: 'Als Tabelle zeigen' })).toBeVisible();
    expect(own.getByRole('link', { name: /^Szene 6/ })).toHaveAttribute('href', '/de/scene/landing?with=mara');
  });
});

describe('the table of the storyline', () => {
  it('says the same in words, and goes again', async () => {
    const user = renderExplorer('/');
    const button = within(chart()).getByRole('button', { name: 'Show as table' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(tableRows()).toEqual([
      ['1', 'Boarding', 'Mara, Jonas'],
      ['2', 'The last rope', 'Mara, The captain Probably there: Jonas'],
      ['3', 'In the galley', 'Jonas, The stowaway'],
      ['4', 'The storm', 'Mara, Jonas, The captain Probably there: The stowaway'],
      ['5', 'Found', 'The captain, The stowaway'],
      ['6', 'Landing', 'Mara, The stowaway'],
    ]);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(chart()).toContainElement(document.getElementById(button.getAttribute('aria-controls') ?? ''));
    await user.click(within(chart()).getByRole('button', { name: 'Hide the table' }));
    expect(within(chart()).queryByRole('table')).not.toBeInTheDocument();
  });

  it('leads to the scenes, and ends at the horizon too', async () => {
    const user = renderExplorer('/?with=jonas&upto=galley');
    await user.click(within(chart()).getByRole('button', { name: 'Show as table' }));
    expect(tableRows()).toHaveLength(3);
    await user.click(within(within(chart()).getByRole('table')).getByRole('link', { name: 'In the galley' }));
    expect(address()).toBe('/scene/galley?with=jonas&upto=galley');
  });
});

describe('the storyline along a reading', () => {
  const stepsBelow = () => [...chart().querySelectorAll('.storyline-path text')].map((step) => step.textContent);

  it('numbers its scenes, which are highlighted, and stays in it', async () => {
    const user = renderExplorer('/scene/storm?reading=ferry-essay');
    expect(stepsBelow()).toEqual(['1', '2', '3']);
    expect(litColumns()).toEqual(['Boarding', 'The storm', 'Landing']);
    expect(column('Found')).toHaveAttribute('href', '/scene/found');
    await user.click(column('Boarding'));
    expect(address()).toBe('/scene/boarding?reading=ferry-essay');
  });

  it('stands on the page of its source, and leads into it', () => {
    renderExplorer('/source/ferry-essay');
    expect(stepsBelow()).toEqual(['1', '2', '3']);
    expect(column('Landing')).toHaveAttribute('href', '/scene/landing?reading=ferry-essay');
  });

  it('ends at the horizon', () => {
    renderExplorer('/scene/storm?upto=storm&reading=ferry-essay');
    expect(stepsBelow()).toEqual(['1', '2']);
  });
});

describe('the storyline on a scene page', () => {
  it('marks the scene, and it is the Tab stop', () => {
    renderExplorer('/scene/galley');
    expect(within(chart()).getAllByRole('link', { current: 'page' })).toEqual([column('In the galley')]);
    expect(columns().filter((link) => link.tabIndex === 0)).toEqual([column('In the galley')]);
  });

  it('has a low form: no names, no table, no downloads', () => {
    renderExplorer('/scene/galley');
    expect(lineNames()).toEqual([]);
    expect(within(chart()).queryByRole('button')).not.toBeInTheDocument();
  });

  it('leads from scene to scene, the mark going along', async () => {
    const user = renderExplorer('/scene/galley?with=jonas');
    await user.click(column('Landing'));
    expect(pageTitle()).toHaveTextContent('Landing');
    expect(within(chart()).getAllByRole('link', { current: 'page' })).toEqual([column('Landing')]);
    expect(litColumns()).toEqual(['Boarding', 'The last rope', 'In the galley', 'The storm']);
  });
});

function filmOfOneScene(): Film {
  return exampleFilm((file) => {
    file.scenes = file.scenes.slice(0, 1);
    file.scenes[0]!.characters = [{ id: 'mara', presence: 'certain' }];
    file.quotes = [];
    file.disputes = [];
    file.sources = file.sources.map(({ reading: _, ...source }) => source);
  });
}
