import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createFilmParts, partUrl } from '#data/filmParts.ts';
import { FilmUnavailableError } from '#data/FilmUnavailableError.ts';
import { readBuiltFilm } from '#domain/dataset/builtFilm.ts';
import { sourcesPart } from '#domain/dataset/filmParts.ts';
import { writeBuiltFilm } from '#domain/dataset/writeBuiltFilm.ts';

import { exampleFile } from '../support/exampleFile.ts';

const built = writeBuiltFilm(exampleFile(), 'en');
const harbour = 'sequence-harbour';
const url = `/data/night-ferry.en.${built.outline.digest}.json`;

function open() {
  const read = readBuiltFilm(built.outline.text, built.outline.digest)!;
  return { film: read.film, parts: createFilmParts(read, url) };
}

/** The host answers with the parts, after so many failures. */
function host(failures = 0) {
  let left = failures;
  const fetch = vi.fn<typeof globalThis.fetch>((input) => {
    const name =
      /night-ferry\.en\.(.*)\.[0-9a-z]+\.json$/.exec(input instanceof Request ? input.url : input.toString())?.[1] ??
      '';
    return Promise.resolve(new Response(built.parts.get(name)?.text, { status: left-- > 0 ? 503 : 200 }));
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the parts of a film', () => {
  it('lie beside its outline, each with its digest in its address', () => {
    expect(partUrl('/below/data/a.b.en.0a1b.json', 'sources', '2c3d')).toBe('/below/data/a.b.en.sources.2c3d.json');
  });

  it('are fetched once, and then there', async () => {
    const fetch = host();
    const { film, parts } = open();
    expect(parts.has(harbour)).toBe(false);
    await Promise.all([parts.load([harbour, sourcesPart]), parts.load([harbour]), parts.arrival(harbour)]);
    await parts.load([harbour]);
    expect([harbour, sourcesPart].map(parts.has)).toEqual([true, true]);
    expect(film.sceneById.get('boarding')?.summary.en).toBe(exampleFile().scenes[0]!.summary.en);
    expect(fetch.mock.calls.map(([address]) => address)).toEqual(
      [harbour, sourcesPart].map((name) => partUrl(url, name, built.parts.get(name)!.digest)),
    );
  });

  it('can be asked for again when one could not be had', async () => {
    host(2);
    const { parts } = open();
    await expect(parts.load([harbour])).rejects.toThrow(FilmUnavailableError);
    expect(parts.has(harbour)).toBe(false);
    await parts.load([harbour]);
    expect(parts.has(harbour)).toBe(true);
  });

  it('come at the second try: what failed before they were wanted is remembered once', async () => {
    host(1);
    const { parts } = open();
    await parts.load([harbour]);
    expect(parts.has(harbour)).toBe(true);
  });

  it('arrive after a while, when they cannot be had at first: the same promise is kept', async () => {
    const fetch = host(6);
    const { parts } = open();
    const arrival = parts.arrival(harbour);
    await vi.advanceTimersByTimeAsync(20_000);
    await arrival;
    expect(parts.arrival(harbour)).toBe(arrival);
    expect(fetch).toHaveBeenCalledTimes(7);
  });

  it('are not taken from another version of the site', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(built.parts.get(sourcesPart)!.text)));
    const { parts } = open();
    await expect(parts.load([harbour])).rejects.toMatchObject({ reason: 'not-data' });
    expect(parts.has(harbour)).toBe(false);
  });
});
