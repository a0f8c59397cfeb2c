import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { pageTitle, renderExplorer } from '../../support/renderExplorer.tsx';

function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

describe('the page of a scene', () => {
  it('has its title as the heading, and where it stands as the description of that', () => {
    renderExplorer('/scene/storm');
    expect(pageTitle()).toHaveAccessibleName('The storm');
    expect(pageTitle()).toHaveAccessibleDescription('Scene 4 of 6');
  });

  it('says what happens, where and when, and to which song', () => {
    renderExplorer('/scene/storm');
    expect(screen.getByText('What happens in storm.')).toBeVisible();
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent);
    expect(facts).toEqual(expect.arrayContaining(['On the ferry', 'Night', 'North Wind, The Moorings']));
  });

  it('lists who is in the room as cards, and says in words who is only probably there', () => {
    renderExplorer('/scene/storm');
    const cards = within(screen.getByRole('list', { name: 'In the room' })).getAllByRole('listitem');
    expect(cards.map((card) => within(card).getByRole('link').textContent)).toEqual([
      'Mara',
      'Jonas',
      'The captain',
      'The stowaway',
    ]);
    expect(cards.map((card) => within(card).queryByText('Probably there') !== null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(within(cards[0]!).getByText('pilot')).toBeVisible();
    expect(within(cards[0]!).getByText('Ann Holm')).toBeVisible();
  });

  it('has its quotes as figures', () => {
    renderExplorer('/scene/found');
    const said = section('What is said').getAllByRole('figure');
    expect(said.map((figure) => within(figure).getByRole('blockquote').textContent)).toEqual([
      '“Who are you?”',
      '“Nobody, yet.”',
    ]);
  });

  it('says so where nothing is quoted', () => {
    renderExplorer('/scene/boarding');
    const said = section('What is said');
    expect(said.getByText(/^No line of this scene/)).toBeVisible();
    expect(said.queryByRole('figure')).not.toBeInTheDocument();
  });

  it('says what the sources report, and which others it rests on', () => {
    renderExplorer('/scene/storm');
    const sources = section('What the sources say');
    expect(sources.getByRole('listitem')).toHaveTextContent(
      'Calls it the heart of the film.Six Moments on a Ferry, Film Coast',
    );
    expect(sources.getByText(/^Also drawn from:/)).toHaveTextContent('Also drawn from: Harbour News');
  });

  it('sums up a dispute, and leads to its positions', async () => {
    const user = renderExplorer('/scene/the-last-rope?with=mara');
    const sources = section('What the sources say');
    expect(sources.getByText('They disagree:').parentElement).toHaveTextContent('Who throws the rope?');
    expect(sources.getByText('Mara, most likely.')).toBeVisible();
    expect(sources.getByText('likely')).toBeVisible();
    await user.click(sources.getByRole('link', { name: 'All 2 positions' }));
    expect(address()).toBe('/disputes?with=mara#whose-rope');
    expect(screen.getByRole('article', { name: 'Who throws the rope?' })).toHaveFocus();
  });
});
