import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseFilm } from '#domain/dataset/parseFilm.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';

import { exampleFilm } from '../../support/exampleFile.ts';
import { fileOf } from '../../support/fileOf.ts';
import { films } from './arbitraryFilm.ts';

const film = exampleFilm();
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('the film up to a scene', () => {
  it.each([undefined, 'qqqqq', 'landing'])('is the film itself for %s', (upto) => {
    expect(filmUpTo(film, upto)).toBe(film);
  });

  it('leaves out a source that only what comes later rests on', () => {
    expect(ids(filmUpTo(film, 'boarding').sources)).toEqual(['ferry-essay', 'harbour-news']);
    const unused = exampleFilm((file) => file.sources.push({ ...file.sources[2]!, id: 'unused', formerly: [] }));
    expect(ids(filmUpTo(unused, 'boarding').sources)).toEqual(['ferry-essay', 'harbour-news', 'unused']);
  });

  it('leaves out what is disputed about a source or the film, which may give away any scene', () => {
    const disputed = exampleFilm((file) => {
      file.disputes[0]!.about = { kind: 'source', id: 'harbour-news' };
      file.disputes[1]!.about = { kind: 'film', id: 'night-ferry' };
    });
    expect(ids(filmUpTo(disputed, 'storm').disputes)).toEqual([]);
  });

  it('has nothing that comes later', () => {
    const seen = filmUpTo(film, 'the-last-rope');
    expect(ids(seen.scenes)).toEqual(['boarding', 'the-last-rope']);
    expect(ids(seen.sequences)).toEqual(['harbour']);
    expect(ids(seen.characters)).toEqual(['mara', 'jonas', 'captain']);
    expect(ids(seen.quotes)).toEqual(['cast-off']);
    expect(ids(seen.disputes)).toEqual(['whose-rope']);
    expect(ids(seen.sources)).toEqual(ids(film.sources));
    expect(ids(seen.sources[0]!.reading!.scenes)).toEqual(['boarding']);
    expect(ids(seen.sources[2]!.quotes)).toEqual([]);
    expect(ids(seen.characterById.get('captain')!.scenes)).toEqual(['the-last-rope']);
  });

  it('keeps a character who is in no scene at all: nothing to come brings them', () => {
    const haunted = exampleFilm((file) => {
      file.characters.push({ ...file.characters[2]!, id: 'ghost' });
      file.characters[0]!.relations.push({ to: 'ghost', as: { en: 'haunted by', de: 'heimgesucht von' } });
    });
    const [mara, ...others] = filmUpTo(haunted, 'boarding').characters;
    expect(ids(others)).toEqual(['jonas', 'ghost']);
    expect(mara!.relations.map(({ to }) => to)).toEqual(others);
  });

  it('forgets relations to, and words said to, somebody not yet seen', () => {
    const told = exampleFilm((file) => {
      file.characters[0]!.relations.push({ to: 'stowaway', as: { en: 'her friend', de: 'ihre Freundin' } });
      file.quotes[0]!.to = ['jonas', 'stowaway'];
    });
    const seen = filmUpTo(told, 'the-last-rope');
    expect(seen.characters[0]!.relations.map(({ to }) => to.id)).toEqual(['jonas']);
    expect(ids(seen.quotes[0]!.to)).toEqual(['jonas']);
  });

  it('has no reading of which every step is later', () => {
    const later = exampleFilm((file) => {
      file.sources[0]!.reading!.scenes = ['landing', 'storm'];
    });
    expect(filmUpTo(later, 'galley').sources[0]!.reading).toBeUndefined();
  });

  it.each([
    ['quote', 'cast-off', 'the-last-rope', true],
    ['quote', 'cast-off', 'boarding', false],
    ['character', 'captain', 'boarding', false],
    ['scene', 'galley', 'the-last-rope', false],
    ['source', 'harbour-news', 'boarding', false],
    ['film', 'night-ferry', 'boarding', false],
  ] as const)('has a dispute about the %s %s after %s: %s', (kind, id, upto, there) => {
    const disputed = exampleFilm((file) => {
      file.disputes = [{ ...file.disputes[0]!, about: { kind, id } }];
    });
    expect(filmUpTo(disputed, upto).disputes).toHaveLength(there ? 1 : 0);
  });

  it('of any film is a sound film that names nothing later', () => {
    fc.assert(
      fc.property(films, fc.nat(), (any, choice) => {
        const last = any.scenes[choice % any.scenes.length]!;
        const seen = filmUpTo(any, last.id);
        const text = JSON.stringify(fileOf(seen));
        const later = any.scenes.slice(last.number);
        const unseen = any.characters.filter(({ scenes }) => scenes[0] !== undefined && later.includes(scenes[0]));
        const hidden = [...later, ...later.flatMap(({ quotes }) => quotes), ...unseen].map(({ id }) => id);
        for (const id of [...hidden, ...hidden.map((one) => `about-${one}`)]) expect(text).not.toContain(`"${id}"`);
        expect(ids(seen.scenes)).toEqual(ids(any.scenes.slice(0, last.number)));
        expect(parseFilm(fileOf(seen)).kind).toBe('film');
      }),
    );
  });
});
