import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address, travel } from '../../routing/platform.ts';
import { expectPromisesKept } from '../../support/promises.ts';
import { chip, renderExplorer, statusSaying } from '../../support/renderExplorer.tsx';

const speakers = 'Who says it';
const wording = 'Wording';

/** The words of the quotes on the page. */
function said(): readonly string[] {
  return screen.queryAllByRole('figure').map((figure) => within(figure).getByRole('blockquote').textContent);
}

function scenes() {
  return screen.getByRole('combobox', { name: 'In scene' });
}

function options(): readonly string[] {
  return within(scenes())
    .getAllByRole<HTMLOptionElement>('option')
    .filter((option) => !option.disabled)
    .map((option) => option.textContent);
}

function words() {
  return screen.getByRole('searchbox', { name: 'Search the wording' });
}

describe('the quotes', () => {
  it('are all there, with who speaks, how sure the wording is, and the scene', () => {
    renderExplorer('/quotes');
    expect(statusSaying('5 of 5 quotes')).toBeVisible();
    const rope = within(screen.getByRole('figure', { name: '“Cast off, then.”' }));
    expect(rope.getByRole('link', { name: 'Mara' })).toHaveAttribute('href', '/character/mara');
    expect(rope.getByText('Wording verified')).toBeVisible();
    expect(rope.getByRole('link', { name: 'The last rope' })).toHaveAttribute('href', '/scene/the-last-rope');
    expect(rope.getByRole('link', { name: 'Harbour News' })).toHaveAttribute('href', '/source/harbour-news');
  });

  it('can be had of one speaker or several, never "together"', async () => {
    const user = renderExplorer('/quotes');
    await user.click(chip('The captain', speakers));
    expect(said()).toEqual(['“Hold the wheel!”', '“Who are you?”']);
    await user.click(chip('Mara', speakers));
    expect(address()).toBe('/quotes?with=mara,captain');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('can be had of one wording or several', async () => {
    const user = renderExplorer('/quotes?with=captain');
    await user.click(chip('Wording verified', wording));
    expect(said()).toEqual(['“Who are you?”']);
    await user.click(chip('Wordings vary', wording));
    expect(said()).toHaveLength(2);
    expect(address()).toBe('/quotes?with=captain&wording=verified,variant');
  });

  it.each([
    ['/quotes', 8],
    ['/quotes?with=captain', 6],
    ['/quotes?with=mara,captain&wording=verified', 8],
    ['/quotes?q=soup', 2],
    ['/quotes?scene=found', 4],
  ])('at %s, each filter keeps the promise of its count', (at, count) =>
    expectPromisesKept(at, [speakers, wording], count, said),
  );

  it('that none would be left of cannot be asked for, and that is said', () => {
    renderExplorer('/quotes?wording=paraphrase');
    expect(chip('Mara', speakers)).toBeDisabled();
    expect(chip('Mara', speakers)).toHaveAccessibleName(/0.*no match/);
    expect(chip('The stowaway', speakers)).toBeEnabled();
  });

  it('have every status of their wording explained beside the filter', () => {
    renderExplorer('/quotes?scene=galley');
    expect(chip('Single source', wording)).toHaveAccessibleDescription('One source alone has it.');
    expect(chip('Paraphrase', wording)).toHaveAccessibleDescription('The sense is attested, the words are not.');
    expect(chip('Paraphrase', wording)).toBeDisabled();
    expect(screen.getAllByText('Several independent transcriptions agree.')[0]).toBeVisible();
  });
});

describe('the quotes of a scene', () => {
  it('can be chosen among the scenes that have any, each with how many there would be', async () => {
    const user = renderExplorer('/quotes?with=captain');
    expect(options()).toEqual(['Any scene (2)', 'The storm (1)', 'Found (1)']);
    await user.selectOptions(scenes(), 'Found (1)');
    expect(said()).toEqual(['“Who are you?”']);
    expect(address()).toBe('/quotes?with=captain&scene=found');
    await travel(-1);
    expect(said()).toHaveLength(2);
    await user.selectOptions(scenes(), 'The storm (1)');
    await user.selectOptions(scenes(), 'Any scene (2)');
    expect(address()).toBe('/quotes?with=captain');
  });

  it('are those of the address, be it by an old name', () => {
    renderExplorer('/quotes?scene=the-rope');
    expect(scenes()).toHaveDisplayValue('The last rope (1)');
    expect(said()).toEqual(['“Cast off, then.”']);
  });

  it('that is none are not asked for, and the notice names it', () => {
    renderExplorer('/quotes?scene=strm');
    expect(said()).toHaveLength(5);
    expect(statusSaying('There is no scene “strm”')).toHaveTextContent('Did you mean “storm”?');
  });

  it('past the horizon are neither offered nor chosen', () => {
    renderExplorer('/quotes?scene=found&upto=galley');
    expect(options()).toEqual(['Any scene (2)', 'The last rope (1)', 'In the galley (1)']);
    expect(scenes()).toHaveDisplayValue('Any scene (2)');
    expect(said()).toHaveLength(2);
  });
});

describe('the quotes with some words', () => {
  it('are shown while they are typed, without a new entry, and the field keeps what was typed', async () => {
    const user = renderExplorer('/quotes');
    const entries = window.history.length;
    await user.type(words(), 'hold ');
    expect(said()).toEqual(['“Hold the wheel!”']);
    expect(words()).toHaveValue('hold ');
    expect(words()).toHaveFocus();
    await user.type(words(), 'the');
    expect(address()).toBe('/quotes?q=hold+the');
    expect(window.history.length).toBe(entries);
    await user.clear(words());
    expect(address()).toBe('/quotes');
  });

  it('give the text back to the field with the entry, and it can be taken off alone', async () => {
    const user = renderExplorer('/quotes?with=captain&q=wheel');
    expect(words()).toHaveValue('wheel');
    await user.click(screen.getByRole('button', { name: 'Take off the text “wheel”' }));
    expect(address()).toBe('/quotes?with=captain');
    expect(words()).toHaveValue('');
    await travel(-1);
    expect(words()).toHaveValue('wheel');
  });
});

it('the filters stand in words on a printed sheet', () => {
  renderExplorer('/quotes?with=mara,captain&wording=verified,variant&scene=storm');
  expect(screen.getByText('With Mara or The captain')).toBeInTheDocument();
  expect(screen.getByText('Wording: Wording verified or Wordings vary')).toBeInTheDocument();
  expect(screen.getByText('In the scene “The storm”')).toBeInTheDocument();
});

describe('no quote', () => {
  it.each(['Show all quotes', 'Clear filters'])('says so, and "%s" brings them back', async (name) => {
    const user = renderExplorer('/quotes?with=mara&wording=paraphrase&scene=storm');
    expect(screen.getByRole('heading', { name: 'No quote matches' })).toBeVisible();
    expect(statusSaying('0 of 5 quotes')).toBeVisible();
    await user.click(screen.getByRole('button', { name }));
    expect(said()).toHaveLength(5);
    expect(address()).toBe('/quotes');
  });

  it('names the filter to take off', async () => {
    const user = renderExplorer('/quotes?with=mara&scene=storm');
    await user.click(screen.getByRole('button', { name: 'In any scene: 1 quote' }));
    expect(address()).toBe('/quotes?with=mara');
  });
});
