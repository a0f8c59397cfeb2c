import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../routing/platform.ts';
import { chip, pageTitle, renderExplorer, shownScenes, statusSaying } from '../support/renderExplorer.tsx';

describe('the horizon of an address', () => {
  it('leaves out what comes after it, and a bar says so', () => {
    renderExplorer('/?upto=storm');
    expect(screen.getByText('Nothing after “The storm” is shown.')).toBeVisible();
    expect(shownScenes()).toEqual(['Boarding', 'The last rope', 'In the galley', 'The storm']);
    expect(statusSaying('4 of 4 scenes')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'The shore' })).not.toBeInTheDocument();
  });

  it('is lifted with one press, as an act of its own', async () => {
    const user = renderExplorer('/?with=mara&upto=storm');
    const before = window.history.length;
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(address()).toBe('/?with=mara');
    expect(window.history.length).toBe(before + 1);
    expect(statusSaying('4 of 6 scenes')).toBeVisible();
    expect(screen.queryByText(/^Nothing after/)).not.toBeInTheDocument();
  });

  it.each([
    ['/cast?upto=the-last-rope', 'The stowaway'],
    ['/quotes?upto=storm', '“Who are you?”'],
    ['/disputes?upto=the-last-rope', 'Does anybody know her?'],
    ['/source/ferry-essay?upto=storm', 'Landing'],
  ])('holds at %s too: nothing says "%s"', (at, later) => {
    renderExplorer(at);
    expect(screen.getByRole('button', { name: 'Show everything' })).toBeVisible();
    expect(document.body).not.toHaveTextContent(later);
  });

  it('moves on by a scene with one press, and ends with the film', async () => {
    const user = renderExplorer('/?upto=storm');
    await user.click(screen.getByRole('button', { name: 'One scene further' }));
    expect(address()).toBe('/?upto=found');
    expect(shownScenes()).toContain('Found');
    await user.click(screen.getByRole('button', { name: 'One scene further' }));
    expect(address()).toBe('/');
  });

  it('is set from a scene, whose later ones are gone then', async () => {
    const user = renderExplorer('/scene/storm?with=mara');
    await user.click(screen.getByRole('button', { name: 'Show nothing after this scene' }));
    expect(address()).toBe('/scene/storm?with=mara&upto=storm');
    expect(screen.getByText('Nothing after “The storm” is shown.')).toBeVisible();
    expect(pageTitle()).toHaveFocus();
    expect(screen.queryByRole('link', { name: /^Next/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show nothing after this scene' })).not.toBeInTheDocument();
  });

  it('cannot be set where nothing comes after', () => {
    renderExplorer('/scene/landing');
    expect(screen.queryByRole('button', { name: 'Show nothing after this scene' })).not.toBeInTheDocument();
  });

  it('keeps a chosen character whom it hides', async () => {
    const user = renderExplorer('/?with=stowaway&upto=boarding');
    await user.click(chip('Mara'));
    expect(address()).toBe('/?with=mara,stowaway&upto=boarding');
  });

  it.each([
    ['/scene/fund?upto=storm', '/scene/found'],
    ['/?with=stowawey&upto=boarding', 'stowaway'],
    ['/character/stowawey?upto=boarding', '/character/stowaway'],
  ])('offers nothing from beyond it for a mistyped %s', (at, later) => {
    renderExplorer(at);
    expect(document.body.innerHTML).not.toContain(later);
  });

  it('has no bar where it is the end of the film', () => {
    renderExplorer('/?upto=landing');
    expect(screen.queryByRole('button', { name: 'Show everything' })).not.toBeInTheDocument();
  });
});

describe('a page beyond the horizon', () => {
  it.each([
    ['/scene/found?upto=storm', 'Found'],
    ['/quote/nobody-yet?upto=storm', '“Nobody, yet.”'],
    ['/character/stowaway?upto=boarding', 'The stowaway'],
  ])('%s is covered, until one wants to see it', async (at, title) => {
    const user = renderExplorer(at);
    expect(pageTitle()).toHaveTextContent('This comes later');
    expect(document.body).not.toHaveTextContent(title);
    await user.click(screen.getByRole('button', { name: 'Show it all the same' }));
    expect(pageTitle()).toHaveTextContent(title);
    expect(address()).toBe(at.replace(/\?.*/, ''));
  });

  it('offers the way back, which keeps the horizon', async () => {
    const user = renderExplorer('/de/scene/found?upto=storm');
    expect(pageTitle()).toHaveTextContent('Das kommt später');
    expect(screen.getByText(/hinter „Der Sturm“, der letzten Szene/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Zurück zur Zeitleiste' }));
    expect(address()).toBe('/de?upto=storm');
    expect(statusSaying('4 von 4 Szenen')).toBeVisible();
  });
});
