import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address, travel } from '../../routing/platform.ts';
import { exampleFilm } from '../../support/exampleFile.ts';
import { renderExplorer, statusSaying } from '../../support/renderExplorer.tsx';

const whose = 'Who throws the rope?';
const knows = 'Does anybody know her?';

function questions(): readonly string[] {
  return screen
    .queryAllByRole('article')
    .map((dispute) => within(dispute).getByRole('heading', { level: 2 }).textContent);
}

function choice(name: string) {
  return within(screen.getByRole('radiogroup', { name: 'Which disputes' })).getByRole('radio', { name });
}

describe('the disputes', () => {
  it('have question, positions with their sources, verdict, how sure it is, and what they are about', () => {
    renderExplorer('/disputes');
    const rope = within(screen.getByRole('article', { name: whose }));
    const positions = within(rope.getByRole('list', { name: 'Positions' })).getAllByRole('listitem');
    expect(positions.map((one) => one.textContent)).toEqual([
      'Six Moments on a FerryMara does.',
      'Notizen zum DrehbuchThe captain does.',
    ]);
    expect(rope.getByRole('link', { name: 'Six Moments on a Ferry' })).toHaveAttribute('href', '/source/ferry-essay');
    expect(rope.getByRole('heading', { name: 'Verdict' })).toBeVisible();
    expect(rope.getByText('Mara, most likely.')).toBeVisible();
    expect(rope.getByText('likely')).toBeVisible();
    expect(rope.getByRole('link', { name: 'On the scene “The last rope”' })).toHaveAttribute(
      'href',
      '/scene/the-last-rope',
    );
  });

  it.each([
    ['open 1', [knows], '/disputes?verdict=open'],
    ['settled 1', [whose], '/disputes?verdict=settled'],
  ])('can be had %s', async (name, expected, at) => {
    const user = renderExplorer('/disputes');
    expect(choice('all 2')).toBeChecked();
    await user.click(choice(name));
    expect(questions()).toEqual(expected);
    expect(statusSaying('1 of 2 disputes')).toBeVisible();
    expect(screen.getByText(`Verdict: ${name.split(' ')[0]!}`)).toBeInTheDocument();
    expect(address()).toBe(at);
    await travel(-1);
    expect(questions()).toEqual([whose, knows]);
  });

  it('are all there again with "all" and with "Clear filters"', async () => {
    const user = renderExplorer('/disputes?verdict=open');
    await user.click(choice('all 2'));
    expect(address()).toBe('/disputes');
    await user.click(choice('open 1'));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(questions()).toHaveLength(2);
  });

  it('of a kind that there is none of cannot be chosen; an address that does says so', async () => {
    const user = renderExplorer('/disputes?verdict=open&upto=the-last-rope');
    expect(screen.getByRole('heading', { name: 'None of these disputes is open' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all disputes' }));
    expect(address()).toBe('/disputes?upto=the-last-rope');
    expect(questions()).toEqual([whose]);
    expect(choice('open 0')).toBeDisabled();
  });

  it('that there are none of at all say so', () => {
    renderExplorer('/disputes?upto=boarding');
    expect(screen.getByRole('heading', { name: 'Up to here nothing is disputed' })).toBeVisible();
  });

  it('with a verdict that is none are all shown, and the notice names it', () => {
    renderExplorer('/disputes?verdict=opens');
    expect(questions()).toHaveLength(2);
    expect(statusSaying('“opens” is no kind of verdict')).toHaveTextContent(
      'there is open and settled. Did you mean “open”?',
    );
  });
});

describe('a dispute can be reached from what it is about, and from who takes a position', () => {
  it.each([
    ['a scene', '/scene/the-last-rope', 'whose-rope'],
    ['a character', '/character/stowaway', 'who-knows-her'],
    ['a quote', '/quote/hold-the-wheel', 'whose-rope'],
    ['a source', '/source/harbour-news', 'whose-rope'],
    ['a position’s source', '/source/ferry-essay', 'whose-rope'],
  ])('%s', (what, at, id) => {
    const film = exampleFilm((file) => {
      if (what === 'a quote') file.disputes[0]!.about = { kind: 'quote', id: 'hold-the-wheel' };
      if (what === 'a source') file.disputes[0]!.about = { kind: 'source', id: 'harbour-news' };
    });
    renderExplorer(at, film);
    expect(screen.getByRole('link', { name: /position/ })).toHaveAttribute('href', `/disputes#${id}`);
  });
});
