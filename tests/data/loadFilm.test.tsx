import { afterEach, describe, expect, it, vi } from 'vitest';

import { FilmUnavailableError } from '#data/FilmUnavailableError.ts';
import { loadFilm } from '#data/loadFilm.ts';
import { InvalidFilmError } from '#domain/dataset/issue.ts';

import { fileText, serve, threeMistakes } from '../support/servedFilm.ts';

const url = '/data/night-ferry.json';

/** What a page that asks for the film gets to catch. */
async function failure(): Promise<unknown> {
  try {
    await loadFilm(url);
  } catch (error) {
    return error;
  }
  throw new Error('The film came');
}

function answer(body: string, status = 200) {
  return serve(() => Promise.resolve(new Response(body, { status })));
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the film', () => {
  it('is fetched from its address, and linked', async () => {
    const fetch = answer(fileText());
    const { film, isBuilt } = await loadFilm(url);
    expect(isBuilt).toBe(false);
    expect(film.sceneById.get('storm')?.cast[0]?.character.name).toBe('Mara');
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.lastCall?.[0]).toBe(url);
  });

  it('can be asked for again after a failure', async () => {
    const fetch = answer('', 503);
    await expect(loadFilm(url)).rejects.toThrow(FilmUnavailableError);
    fetch.mockImplementation(() => Promise.resolve(new Response(fileText())));
    expect((await loadFilm(url)).film.id).toBe('night-ferry');
  });
});

describe('a film that cannot be had', () => {
  it.each([
    ['is not there', 404, '', { reason: 'missing', status: undefined }],
    ['meets a server error', 500, '', { reason: 'refused', status: 500 }],
    ['is forbidden', 403, '{}', { reason: 'refused', status: 403 }],
    ['is a page', 200, '<!doctype html><p>Welcome', { reason: 'not-data' }],
    ['is a page after blank lines', 200, '\n\n  <html>', { reason: 'not-data' }],
    ['is missing behind a page', 404, '<!doctype html>', { reason: 'missing' }],
  ])('because it %s: the error says so', async (_what, status, body, details) => {
    const fetch = answer(body, status);
    const error = await failure();
    expect(error).toBeInstanceOf(FilmUnavailableError);
    expect(error).toMatchObject({ ...details, url });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'unreachable'],
    [false, 'offline'],
  ])('because the network fails (online: %s): the error says %s, and why', async (online, reason) => {
    const cause = new TypeError('Failed to fetch');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
    serve(() => Promise.reject(cause));
    const error = await failure();
    expect(error).toBeInstanceOf(FilmUnavailableError);
    expect(error).toMatchObject({ reason, url, cause });
  });
});

describe('a film that is none', () => {
  it.each([
    ['cut off', fileText().slice(0, 900), [[]]],
    ['empty', '', [[]]],
    ['of another version', fileText().replace('"version":1', '"version":7'), [['version']]],
    [
      'wrong in three places',
      threeMistakes,
      [
        ['film', 'year'],
        ['sequences', 0, 'hue'],
        ['scenes', 0, 'sequence'],
      ],
    ],
  ])('because it is %s: the error says where', async (_what, body, paths) => {
    answer(body);
    const error = await failure();
    expect(error).toBeInstanceOf(InvalidFilmError);
    expect(error).toMatchObject({ issues: paths.map((path) => ({ path })) });
  });
});
