import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { address } from '../../routing/platform.ts';
import { chip, pageTitle, renderExplorer, statusSaying } from '../../support/renderExplorer.tsx';

describe('a bad value in the address', () => {
  it.each([
    ['/?with=marra', 'There is no character “marra”. Did you mean “mara”?'],
    ['/?match=most', '“most” is no way to match; there is any and all.'],
    ['/quotes?wording=verifed', 'There is no wording status “verifed”. Did you mean “verified”?'],
    ['/?upto=strm', 'There is no scene “strm” to stop at. Did you mean “storm”?'],
    ['/scene/storm?reading=harbour-news', '“harbour-news” is no source with a reading.'],
    ['/de?with=marra', 'Eine Figur „marra“ gibt es nicht. Vielleicht gemeint: „mara“?'],
  ])('%s is named: %s', (at, words) => {
    renderExplorer(at);
    const notices = within(statusSaying(/this address|dieser Adresse/)).getAllByRole('listitem');
    expect(notices.map((notice) => notice.textContent)).toEqual([words]);
  });

  it('spoils nothing else of it', () => {
    renderExplorer('/?with=marra,captain,qqqqqqqq&match=most');
    const notices = within(statusSaying('Part of this address could not be used')).getAllByRole('listitem');
    expect(notices).toHaveLength(3);
    expect(chip('The captain')).toHaveAttribute('aria-pressed', 'true');
    expect(statusSaying('3 of 6 scenes')).toBeVisible();
  });

  it('is not there where there is none, and goes with the next act', async () => {
    const user = renderExplorer('/?with=marra');
    await user.click(chip('Mara'));
    expect(address()).toBe('/?with=mara');
    expect(screen.queryByText(/^Part of this address/)).not.toBeInTheDocument();
  });
});

describe('an address of former times', () => {
  it.each([
    ['/scene/the-rope?q=rope', '/scene/the-last-rope?q=rope', 'The last rope'],
    ['/de/character/marie', '/de/character/mara', 'Mara'],
    ['/source/notes/', '/source/script-notes', 'Notizen zum Drehbuch'],
  ])('%s is put right to %s, without a new entry', (at, to, title) => {
    const before = window.history.length;
    renderExplorer(at);
    expect(pageTitle()).toHaveTextContent(title);
    expect(address()).toBe(to);
    expect(window.history.length).toBe(before);
  });

  it('is understood in a filter too', () => {
    renderExplorer('/?with=marie');
    expect(chip('Mara')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText(/^Part of this address/)).not.toBeInTheDocument();
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    ['/scene/strm', 'Not found', 'There is no scene “strm”.', 'The storm', '/scene/storm'],
    ['/character/jonah', 'Not found', 'There is no character “jonah”.', 'Jonas', '/character/jonas'],
    ['/quote/cast-of', 'Not found', 'There is no quote “cast-of”.', '“Cast off, then.”', '/quote/cast-off'],
    [
      '/source/feri-essay',
      'Not found',
      'There is no source “feri-essay”.',
      'Six Moments on a Ferry',
      '/source/ferry-essay',
    ],
    ['/storm', 'Not found', 'There is no page at “/storm”.', 'The storm', '/scene/storm'],
    ['/de/scene/strm', 'Nicht gefunden', 'Eine Szene „strm“ gibt es hier nicht.', 'Der Sturm', '/de/scene/storm'],
  ])('%s: %s, and the nearest is offered', async (at, title, words, near, to) => {
    const user = renderExplorer(at);
    expect(pageTitle()).toHaveTextContent(title);
    expect(screen.getByText(words)).toBeVisible();
    expect(address()).toBe(at);
    await user.click(screen.getByRole('link', { name: near }));
    expect(address()).toBe(to);
    expect(pageTitle()).toHaveTextContent(near);
  });

  it.each([
    ['/scene/strm', '/scene/storm'],
    ['/quote/cast-of', '/scene/the-last-rope'],
    ['/qqqqqqqqqqqq', '/scene/boarding'],
  ])('%s faces the picture of %s', (at, to) => {
    renderExplorer(at);
    const hidden = within(screen.getByRole('main')).getAllByRole('link', { hidden: true });
    const pictured = hidden.filter((link) => link.getAttribute('aria-hidden') === 'true');
    expect(pictured.map((link) => link.getAttribute('href'))).toEqual([to]);
  });

  it('offers the ways on where nothing is near', () => {
    renderExplorer('/qqqqqqqqqqqq');
    expect(screen.queryByText(/^The nearest is/)).not.toBeInTheDocument();
    const ways = within(within(screen.getByRole('main')).getByRole('list')).getAllByRole('link');
    expect(ways.map((way) => way.textContent)).toEqual(['Timeline', 'Cast', 'Quotes', 'Sources', 'Disputes']);
  });

  it('can be asked in the other language, and still says what is unknown', () => {
    renderExplorer('/scene/qqqqqqqqqqqq?with=mara');
    const link = screen.getByRole('link', { name: 'Deutsch' });
    expect(link).toHaveAttribute('href', '/de/scene/qqqqqqqqqqqq?with=mara');
    cleanup();
    renderExplorer('/de/scene/qqqqqqqqqqqq?with=mara');
    expect(screen.getByText('Eine Szene „qqqqqqqqqqqq“ gibt es hier nicht.')).toBeVisible();
  });
});
