import { describe, expect, it } from 'vitest';

import { wholeFilm } from '#domain/dataset/wholeFilm.ts';

import { exampleFile, exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm((file) => {
  file.quotes[0]!.to = ['captain', 'jonas'];
  file.quotes[0]!.translation!.by = 'source:script-notes';
  delete file.quotes[1]!.translation;
  file.scenes[3]!.sources = ['harbour-news', 'ferry-essay'];
  file.disputes.push(
    { ...file.disputes[0]!, id: 'what-he-says', about: { kind: 'quote', id: 'hold-the-wheel' } },
    { ...file.disputes[1]!, id: 'which-draft', about: { kind: 'source', id: 'script-notes' } },
    { ...file.disputes[1]!, id: 'how-long', about: { kind: 'film', id: 'night-ferry' } },
  );
  file.sources[0]!.formerly = ['essay'];
  file.quotes[4]!.formerly = ['nobody'];
});
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const [harbour, crossing] = film.sequences;
const [mara, jonas, captain, stowaway] = film.characters;
const [boarding, rope, , storm, found] = film.scenes;
const [castOff, soup, wheel] = film.quotes;
const [essay, news, notes] = film.sources;

describe('a linked film', () => {
  it('counts scenes, sequences, characters and sources from 1', () => {
    for (const list of [film.scenes, film.sequences, film.characters, film.sources]) {
      expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
    }
  });

  it('finds every record by its id', () => {
    expect([...film.sceneById.values()]).toEqual(film.scenes);
    expect([...film.characterById.values()]).toEqual(film.characters);
    expect([...film.quoteById.values()]).toEqual(film.quotes);
    expect([...film.sourceById.values()]).toEqual(film.sources);
    expect(film.sceneById.get('storm')).toBe(storm);
  });

  it('knows the former ids of each kind', () => {
    expect(Object.fromEntries(Object.entries(film.renamed).map(([kind, map]) => [kind, [...map]]))).toEqual({
      scene: [['the-rope', 'the-last-rope']],
      character: [['marie', 'mara']],
      quote: [['nobody', 'nobody-yet']],
      source: [
        ['essay', 'ferry-essay'],
        ['notes', 'script-notes'],
      ],
    });
  });

  it('refers from a scene to its sequence, cast, accounts and sources', () => {
    expect(storm!.sequence).toBe(crossing);
    expect(storm!.cast.map(({ character }) => character)).toEqual([mara, jonas, captain, stowaway]);
    expect(storm!.cast.map(({ presence }) => presence)).toEqual(['certain', 'certain', 'certain', 'probable']);
    expect(storm!.accounts.map(({ source }) => source)).toEqual([essay]);
    expect(storm!.sources).toEqual([news, essay]);
  });

  it('refers from a quote to scene, speaker, hearers, sources, variants and translator', () => {
    expect(castOff!.scene).toBe(rope);
    expect(castOff!.speaker).toBe(mara);
    expect(castOff!.to).toEqual([captain, jonas]);
    expect(castOff!.sources).toEqual([news]);
    expect(castOff!.translation?.by).toBe(notes);
    expect(soup!.translation).toBeUndefined();
    expect(wheel!.translation?.by).toBeUndefined();
    expect(wheel!.variants.map(({ source }) => source)).toEqual([notes]);
  });

  it('takes a translation of ours for ours, even beside a source named explorer', () => {
    const { quotes, sources } = exampleFilm((file) => {
      file.sources.push({ ...file.sources[1]!, id: 'explorer' });
      file.quotes[1]!.translation!.by = 'source:explorer';
    });
    expect([quotes[0]!, quotes[1]!].map(({ translation }) => translation?.by)).toEqual([undefined, sources[3]]);
    expect(ids(sources[3]!.quotes)).toEqual(['soup-is-cold']);
  });

  it('refers from a character to those it knows, and to its sources', () => {
    expect(mara!.relations.map(({ to, as }) => [to.id, as.en])).toEqual([['jonas', 'his sister']]);
    expect(mara!.sources).toEqual([news]);
  });

  it('refers back to the scenes', () => {
    expect(ids(harbour!.scenes)).toEqual(['boarding', 'the-last-rope']);
    expect(ids(captain!.scenes)).toEqual(['the-last-rope', 'storm', 'found']);
    expect(ids(jonas!.scenes)).toEqual(['boarding', 'the-last-rope', 'galley', 'storm']);
    expect(ids(news!.scenes)).toEqual(ids(film.scenes));
    expect(ids(essay!.scenes)).toEqual(['storm']);
    expect(essay!.reading?.scenes).toEqual([film.scenes[5], storm, boarding]);
    expect(news!.reading).toBeUndefined();
  });

  it('refers back to the quotes', () => {
    expect(ids(found!.quotes)).toEqual(['who-are-you', 'nobody-yet']);
    expect(ids(captain!.quotes)).toEqual(['hold-the-wheel', 'who-are-you']);
    expect(ids(news!.quotes)).toEqual(ids(film.quotes));
    expect(ids(notes!.quotes)).toEqual(['cast-off', 'hold-the-wheel']);
  });

  it('refers back to the characters that a source knows', () => {
    expect(ids(news!.characters)).toEqual(['mara', 'jonas']);
    expect(ids(notes!.characters)).toEqual(['stowaway']);
  });

  it('refers from a dispute to its subject and back', () => {
    const [aboutScene, aboutCharacter, aboutQuote, aboutSource, aboutFilm] = film.disputes;
    expect(film.disputes.map(({ about }) => about)).toEqual([
      { kind: 'scene', scene: rope },
      { kind: 'character', character: stowaway },
      { kind: 'quote', quote: wheel },
      { kind: 'source', source: notes },
      { kind: 'film' },
    ]);
    expect([rope, stowaway, wheel, notes].map((subject) => subject!.disputes)).toEqual(
      [aboutScene, aboutCharacter, aboutQuote, aboutSource].map((dispute) => [dispute]),
    );
    expect(aboutFilm!.positions.map(({ source }) => source)).toEqual([notes]);
    expect(ids(essay!.positions)).toEqual(['whose-rope', 'what-he-says']);
    expect(ids(notes!.positions)).toEqual(ids(film.disputes));
  });

  it('counts a source once for what it is named for twice', () => {
    const twice = exampleFilm((file) => {
      file.scenes[3]!.accounts.push(...file.scenes[3]!.accounts);
      file.quotes[2]!.sources = ['script-notes', 'script-notes'];
      file.quotes[2]!.translation!.by = 'source:script-notes';
      file.disputes[0]!.positions.push(...file.disputes[0]!.positions);
    });
    const [a, , c] = twice.sources;
    expect([a!.scenes.length, c!.quotes.length, a!.positions.length]).toEqual([1, 1, 1]);
  });

  it('is not made of a file whose references were not checked', () => {
    const file = exampleFile();
    file.scenes[0]!.sequence = 'qqqqq';
    expect(() => wholeFilm(file)).toThrow('No record "qqqqq"');
  });
});
