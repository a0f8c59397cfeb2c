import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { pageTitle, renderExplorer } from '../../support/renderExplorer.tsx';

/** The steps of the page: the names of their links, and where these lead. */
function steps() {
  const links = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('link', {
    name: /^(Previous|Next) /,
  });
  return links.map((link) => [link.textContent.replaceAll(/[←→]/g, ''), link.getAttribute('href')]);
}

const hiddenNote = /^The filter of this address would hide this scene/;

describe('previous and next', () => {
  it('walk the film in story order', () => {
    renderExplorer('/scene/galley');
    expect(steps()).toEqual([
      ['Previous The last rope', '/scene/the-last-rope'],
      ['Next The storm', '/scene/storm'],
    ]);
  });

  it.each([
    ['first', '/scene/boarding', ['Next The last rope', '/scene/the-last-rope']],
    ['last', '/scene/landing', ['Previous Found', '/scene/found']],
  ])('of the %s scene there is only one', (_which, at, step) => {
    renderExplorer(at);
    expect(steps()).toEqual([step]);
  });

  it('stay within the filter of the address, and say where one stands in it', () => {
    renderExplorer('/scene/storm?with=captain');
    expect(steps()).toEqual([
      ['Previous The last rope', '/scene/the-last-rope?with=captain'],
      ['Next Found', '/scene/found?with=captain'],
    ]);
    expect(screen.getByText('2 of 3 within the filter')).toBeVisible();
    expect(screen.queryByText(hiddenNote)).not.toBeInTheDocument();
  });

  it('of a scene that the filter would hide lead to scenes it shows, and a note says so', () => {
    renderExplorer('/scene/galley?with=captain');
    expect(pageTitle()).toHaveTextContent('In the galley');
    expect(screen.getByText(hiddenNote)).toBeVisible();
    expect(steps()).toEqual([
      ['Previous The last rope', '/scene/the-last-rope?with=captain'],
      ['Next The storm', '/scene/storm?with=captain'],
    ]);
    expect(screen.queryByText(/within the filter$/)).not.toBeInTheDocument();
  });

  it('follow the order of a reading, and stay in it', async () => {
    const user = renderExplorer('/scene/storm?reading=ferry-essay');
    expect(screen.getByText('2 of 3 in the order of “Six moments”')).toBeVisible();
    expect(steps()).toEqual([
      ['Previous Landing', '/scene/landing?reading=ferry-essay'],
      ['Next Boarding', '/scene/boarding?reading=ferry-essay'],
    ]);
    await user.click(screen.getByRole('link', { name: /^Next/ }));
    expect(pageTitle()).toHaveTextContent('Boarding');
    expect(screen.getByText(/^3 of 3 in the order/)).toBeVisible();
  });

  it('can be left to the film’s own order, on the same scene', async () => {
    const user = renderExplorer('/scene/storm?with=mara&reading=ferry-essay');
    await user.click(screen.getByRole('link', { name: 'Leave the article’s order' }));
    expect(address()).toBe('/scene/storm?with=mara');
    expect(steps()).toEqual([
      ['Previous The last rope', '/scene/the-last-rope?with=mara'],
      ['Next Landing', '/scene/landing?with=mara'],
    ]);
    expect(screen.queryByRole('link', { name: 'Leave the article’s order' })).not.toBeInTheDocument();
  });

  it('stop at the horizon', () => {
    renderExplorer('/scene/storm?upto=storm');
    expect(steps()).toEqual([['Previous In the galley', '/scene/galley?upto=storm']]);
  });
});
