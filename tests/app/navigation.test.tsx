import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address, travel } from '../routing/platform.ts';
import { chip, pageTitle, renderExplorer } from '../support/renderExplorer.tsx';

function mainLink(name: string): HTMLElement {
  return within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name });
}

describe('opening an address', () => {
  it('takes no focus, and names the page', () => {
    renderExplorer('/scene/storm');
    expect(document.body).toHaveFocus();
    expect(document.title).toBe('The storm · Night Ferry · It’s All Happening');
  });

  it.each([
    ['/', 'Night Ferry, scene by scene · It’s All Happening'],
    ['/cast', 'The cast · Night Ferry · It’s All Happening'],
    ['/quotes', 'What is said · Night Ferry · It’s All Happening'],
    ['/sources', 'The sources · Night Ferry · It’s All Happening'],
    ['/disputes', 'Where sources disagree · Night Ferry · It’s All Happening'],
    ['/character/mara', 'Mara · Night Ferry · It’s All Happening'],
    ['/quote/cast-off', '“Cast off, then.” (Mara) · Night Ferry · It’s All Happening'],
    ['/source/ferry-essay', 'Six Moments on a Ferry, Film Coast · Night Ferry · It’s All Happening'],
    ['/nowhere', 'Not found · Night Ferry · It’s All Happening'],
    ['/de/scene/storm', 'Der Sturm · Nachtfähre · It’s All Happening'],
  ])('%s gives the document the title "%s"', (at, title) => {
    renderExplorer(at);
    expect(document.title).toBe(title);
  });
});

describe('following a link', () => {
  it('changes the title and puts the focus on the heading', async () => {
    const user = renderExplorer('/scene/galley');
    await user.click(screen.getByRole('link', { name: /^Next/ }));
    expect(pageTitle()).toHaveTextContent('The storm');
    expect(pageTitle()).toHaveFocus();
    expect(document.title).toMatch(/^The storm/);
  });

  it('in the main navigation keeps the filter and marks the page', async () => {
    const user = renderExplorer('/?with=captain');
    await user.click(mainLink('Quotes'));
    expect(address()).toBe('/quotes?with=captain');
    expect(pageTitle()).toHaveFocus();
    expect(mainLink('Quotes')).toHaveAttribute('aria-current', 'page');
    expect(mainLink('Timeline')).not.toHaveAttribute('aria-current');
  });

  it('to the other language is the browser’s: another page, with the same query', () => {
    renderExplorer('/scene/storm?with=captain&reading=ferry-essay');
    const link = screen.getByRole('link', { name: 'Deutsch' });
    expect(link).toHaveAttribute('href', '/de/scene/storm?with=captain&reading=ferry-essay');
    expect(fireEvent.click(link)).toBe(true);
    expect(address()).toBe('/scene/storm?with=captain&reading=ferry-essay');
  });

  it('in German, everything speaks it', () => {
    renderExplorer('/de/scene/storm?with=captain');
    expect(pageTitle()).toHaveTextContent('Der Sturm');
    expect(pageTitle()).toHaveAccessibleDescription('Szene 4 von 6');
    expect(document.title).toMatch(/^Der Sturm · Nachtfähre/);
    expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/scene/storm?with=captain');
  });
});

describe('pressing a filter', () => {
  it('leaves the focus where it is', async () => {
    const user = renderExplorer('/');
    await user.click(chip('Mara'));
    expect(chip('Mara')).toHaveFocus();
  });
});

describe('back and forward', () => {
  it('find the focus where it was left, on the page of before', async () => {
    const user = renderExplorer('/?with=captain');
    await user.click(screen.getByRole('link', { name: 'Found' }));
    await travel(-1);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Found' })).toHaveFocus());
    expect(chip('The captain')).toHaveAttribute('aria-pressed', 'true');
    await travel(1);
    await waitFor(() => expect(pageTitle()).toHaveFocus());
    expect(pageTitle()).toHaveTextContent('Found');
  });

  it('put the focus on the heading where nothing had it', async () => {
    const user = renderExplorer('/scene/galley');
    await user.keyboard('t');
    await travel(-1);
    await waitFor(() => expect(pageTitle()).toHaveFocus());
    expect(pageTitle()).toHaveTextContent('In the galley');
  });

  it('find the focus on the chip that was pressed', async () => {
    const user = renderExplorer('/');
    await user.click(chip('Mara'));
    await user.click(chip('Jonas'));
    chip('The stowaway').focus();
    await travel(-1);
    await waitFor(() => expect(chip('Jonas')).toHaveFocus());
    expect(chip('Jonas')).toHaveAttribute('aria-pressed', 'false');
    expect(chip('Mara')).toHaveAttribute('aria-pressed', 'true');
  });
});
