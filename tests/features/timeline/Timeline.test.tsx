import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { pageTitle, renderExplorer } from '../../support/renderExplorer.tsx';

/** The entry of a scene, by its title. */
function entry(title: string): HTMLElement {
  const own = screen.getAllByRole('article').find((one) => within(one).queryByRole('heading', { name: title }));
  if (own === undefined) throw new Error(`There is no entry "${title}"`);
  return own;
}

describe('the timeline', () => {
  it('has the scenes in their sequences, in story order', () => {
    renderExplorer('/');
    const sequences = screen.getAllByRole('region').map((region) => ({
      title: within(region).getByRole('heading', { level: 2 }).textContent,
      scenes: within(region)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    }));
    expect(sequences).toEqual([
      { title: 'The harbour', scenes: ['Boarding', 'The last rope'] },
      { title: 'The crossing', scenes: ['In the galley', 'The storm', 'Found'] },
      { title: 'The shore', scenes: ['Landing'] },
    ]);
  });

  it('says how many of a sequence are left', () => {
    renderExplorer('/?with=captain');
    expect(within(screen.getByRole('region', { name: 'The crossing' })).getByText('2 of 3 scenes')).toBeVisible();
  });

  it('says of a scene where and when it is, what happens and what is said, and who is certainly there', () => {
    renderExplorer('/');
    const storm = within(entry('The storm'));
    expect(storm.getByText(/^On the ferry/)).toHaveTextContent('On the ferry · Night');
    expect(storm.getByText('What happens in storm.')).toBeVisible();
    expect(storm.getByText(/Hold the wheel!/)).toHaveTextContent('The captain: “Hold the wheel!”');
    const there = within(storm.getByRole('list', { name: 'In the room' })).getAllByRole('link');
    expect(there.map((link) => link.textContent)).toEqual(['Mara', 'Jonas', 'The captain']);
    expect(storm.getByText('Probably there:').parentElement).toHaveTextContent('The stowaway');
  });

  it('leads to the page of a scene, and takes the filter along', async () => {
    const user = renderExplorer('/?with=captain');
    const link = within(screen.getByRole('heading', { name: 'Found' })).getByRole('link');
    expect(link).toHaveAttribute('href', '/scene/found?with=captain');
    await user.click(link);
    expect(address()).toBe('/scene/found?with=captain');
    expect(pageTitle()).toHaveTextContent('Found');
  });
});
