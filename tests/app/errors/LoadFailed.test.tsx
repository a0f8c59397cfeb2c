import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { LoadFailed } from '#app/errors/LoadFailed.tsx';
import { FilmUnavailableError } from '#data/FilmUnavailableError.ts';
import { parseFilmText } from '#domain/dataset/parseFilm.ts';
import { setLocale } from '#i18n/locale.ts';

import { fileText, threeMistakes } from '../../support/servedFilm.ts';

const url = '/data/night-ferry.json';

/** What reading this text throws. */
function mistakesOf(text: string): unknown {
  try {
    return parseFilmText(text);
  } catch (error) {
    return error;
  }
}

type Options = Partial<Omit<Parameters<typeof LoadFailed>[0], 'error'>>;

function draw(error: unknown, { page = 'none', onRetry = () => Promise.resolve() }: Options = {}) {
  render(<LoadFailed error={error} onRetry={onRetry} page={page} />);
  return within(screen.getByRole('alert'));
}

describe('a film that could not be loaded', () => {
  it.each([
    [
      'offline',
      new FilmUnavailableError('offline', url),
      'There is no connection, and the film’s data is not stored on this device yet.',
    ],
    ['unreachable', new FilmUnavailableError('unreachable', url), 'The film’s data could not be reached.'],
    [
      'missing',
      new FilmUnavailableError('missing', url),
      `The film’s data is not where it should be: ${url} does not exist.`,
    ],
    [
      'refused',
      new FilmUnavailableError('refused', url, { status: 503 }),
      'The server answered 503 instead of the film’s data.',
    ],
    ['a page', new FilmUnavailableError('not-data', url), 'The server sent a page instead of the film’s data.'],
    ['cut off', mistakesOf(fileText().slice(0, 900)), 'The film’s data arrived broken or cut off.'],
    [
      'of another version',
      mistakesOf(fileText().replace('"version":1', '"version":7')),
      'The film’s data is in another format version than this page reads.',
    ],
    ['wrong once', mistakesOf(fileText().replace('"hue":"teal"', '"hue":"teel"')), 'The film’s data has a mistake:'],
    ['wrong in three places', mistakesOf(threeMistakes), 'The film’s data has 3 mistakes:'],
    ['something unheard of', new Error('No'), 'The page could not be started.'],
  ])('(%s) has its own words, and can be tried again', (_what, error, words) => {
    const alert = draw(error);
    expect(alert.getByText(words)).toBeVisible();
    expect(alert.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('speaks the language of the page', () => {
    setLocale('de');
    const alert = draw(new FilmUnavailableError('offline', url));
    expect(alert.getByText(/^Keine Verbindung/)).toBeVisible();
    expect(alert.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
  });

  it.each(['none', 'readable', 'covered'] as const)('says of the page below what is true of it: %s', (page) => {
    const alert = draw(new FilmUnavailableError('missing', url), { page });
    expect(alert.queryByText(/^Everything on this page can be read/) !== null).toBe(page === 'readable');
    expect(alert.queryByText(/^The page stays covered/) !== null).toBe(page === 'covered');
    expect(alert.queryByRole('button', { name: 'Show it all the same' }) !== null).toBe(page === 'covered');
  });

  it('names every mistake: where, what was expected, what stands there', () => {
    const mistakes = draw(mistakesOf(threeMistakes)).getAllByRole('listitem');
    expect(mistakes).toHaveLength(3);
    expect(mistakes[1]).toHaveTextContent(/^sequences\[0\]\.hue \(harbour\): expected .*, found "teel"/);
  });

  it('names the first twenty of very many, and how many more there are', () => {
    const text = fileText((file) => {
      file.scenes[0]!.songs = Array.from({ length: 25 }, (_, index) => ({
        id: `song-${index}`,
        title: '',
        artist: 'X',
      }));
    });
    const mistakes = draw(mistakesOf(text)).getAllByRole('listitem');
    expect(mistakes).toHaveLength(21);
    expect(mistakes[20]).toHaveTextContent('… +5');
  });
});

describe('trying again', () => {
  it('says that it is going on, cannot be pressed twice, and can be pressed once more after it', async () => {
    let settle: () => void = () => undefined;
    const settled = new Promise<void>((resolve) => (settle = resolve));
    const onRetry = vi.fn(() => settled);
    draw(new FilmUnavailableError('unreachable', url), { onRetry });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    const going = screen.getByRole('button', { name: 'Trying again …' });
    await userEvent.click(going);
    expect(onRetry).toHaveBeenCalledOnce();
    settle();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(2);
  });
});
