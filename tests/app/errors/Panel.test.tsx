import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Panel } from '#app/errors/Panel.tsx';
import type { Film, Scene } from '#domain/dataset/film.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { pageTitle, renderExplorer } from '../../support/renderExplorer.tsx';

const panelFailed = 'This part of the page failed. Everything else goes on.';

let broken: boolean;

function Fragile() {
  if (broken) throw new Error('Broken');
  return <p>All is well</p>;
}

/** A film whose storm cannot be drawn where this is needed. */
function filmWithBroken(part: keyof Scene): Film {
  const film = exampleFilm();
  const sound = exampleFilm().sceneById.get('storm');
  Object.defineProperty(film.sceneById.get('storm'), part, {
    get() {
      if (broken) throw new Error('Broken');
      return sound?.[part];
    },
  });
  return film;
}

beforeEach(() => {
  broken = true;
  // React reports every error it catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a panel that fails', () => {
  it('says so in its own words, and the rest stays', () => {
    render(
      <>
        <Panel>
          <Fragile />
        </Panel>
        <Panel>
          <p>The rest</p>
        </Panel>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(panelFailed);
    expect(screen.getByText('The rest')).toBeVisible();
  });

  it('is drawn again with "Try again", as soon as it can be', async () => {
    render(
      <Panel>
        <Fragile />
      </Panel>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toHaveTextContent(panelFailed);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('All is well')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leaves the page of a scene as it is', async () => {
    const user = renderExplorer('/scene/storm', filmWithBroken('accounts'));
    const sources = within(screen.getByRole('region', { name: 'What the sources say' }));
    expect(sources.getByRole('alert')).toHaveTextContent(panelFailed);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(pageTitle()).toHaveTextContent('The storm');
    expect(screen.getByRole('list', { name: 'In the room' })).toBeVisible();
    broken = false;
    await user.click(sources.getByRole('button', { name: 'Try again' }));
    expect(sources.getByText('Calls it the heart of the film.')).toBeVisible();
  });
});

describe('a page that fails', () => {
  it('says so, and the others go on', async () => {
    const user = renderExplorer('/scene/storm', filmWithBroken('place'));
    expect(screen.getByRole('alert')).toHaveTextContent('This page failed. The others go on.');
    await user.click(screen.getByRole('link', { name: 'Cast' }));
    expect(pageTitle()).toHaveTextContent('The cast');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('can be tried again', async () => {
    const user = renderExplorer('/scene/storm', filmWithBroken('place'));
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(pageTitle()).toHaveTextContent('The storm');
  });
});
