import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { chip, renderExplorer, statusSaying } from '../../support/renderExplorer.tsx';

const speakers = 'Who says it';
const wording = 'Wording';

/** The words of the quotes on the page. */
function said(): readonly string[] {
  return screen.queryAllByRole('figure').map((figure) => within(figure).getByRole('blockquote').textContent);
}

/** The buttons of both filters: what each is called, and how many quotes it promises. */
function offers() {
  return [speakers, wording]
    .flatMap((name) => within(screen.getByRole('group', { name })).getAllByRole('button'))
    .filter((button) => !button.hasAttribute('disabled'))
    .map((button) => ({ button, name: button.textContent, promised: Number(/\d+/.exec(button.textContent)?.[0]) }));
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
    expect(said()).toHaveLength(3);
    expect(address()).toBe('/quotes?with=mara,captain');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('can be had of one wording or several', async () => {
    const user = renderExplorer('/quotes?with=captain');
    await user.click(chip('Wording verified', wording));
    expect(said()).toEqual(['“Who are you?”']);
    expect(statusSaying('1 of 5 quotes')).toBeVisible();
    await user.click(chip('Wordings vary', wording));
    expect(said()).toHaveLength(2);
    expect(address()).toBe('/quotes?with=captain&wording=verified,variant');
  });

  it.each([
    ['/quotes', 8],
    ['/quotes?with=captain', 6],
    ['/quotes?with=mara,captain&wording=verified', 6],
    ['/quotes?q=soup', 2],
  ])(
    'at %s, each filter keeps the promise of its count',
    async (at, count) => {
      for (let index = 0; index < count; index += 1) {
        const user = renderExplorer(at);
        const offered = offers();
        expect(offered).toHaveLength(count);
        const { button, name, promised } = offered[index]!;
        await user.click(button);
        expect(said(), name).toHaveLength(promised);
        cleanup();
      }
    },
    20_000,
  );

  it('of a speaker without any are not offered', () => {
    renderExplorer('/quotes?wording=paraphrase');
    expect(chip('Mara', speakers)).toBeDisabled();
    expect(chip('Mara', speakers)).toHaveAccessibleName(/0.*no match/);
    expect(chip('The stowaway', speakers)).toBeEnabled();
  });

  it('can be had by their words, and the text alone be taken off', async () => {
    const user = renderExplorer('/quotes?with=captain&q=wheel');
    expect(said()).toEqual(['“Hold the wheel!”']);
    await user.click(screen.getByRole('button', { name: 'Take off the text “wheel”' }));
    expect(address()).toBe('/quotes?with=captain');
    expect(said()).toHaveLength(2);
  });

  it.each(['Show all quotes', 'Clear filters'])('that are none say so, and "%s" brings them back', async (name) => {
    const user = renderExplorer('/quotes?with=mara&wording=paraphrase');
    expect(screen.getByRole('heading', { name: 'No quote matches' })).toBeVisible();
    expect(statusSaying('0 of 5 quotes')).toBeVisible();
    await user.click(screen.getByRole('button', { name }));
    expect(said()).toHaveLength(5);
    expect(address()).toBe('/quotes');
  });
});
