import { describe, expect, it } from 'vitest';

import type { Film } from '#domain/dataset/film.ts';
import { disputesBeside, otherSources, sourceReliability } from '#domain/dataset/sourceReliability.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const source = (film: Film, id: string) => film.sourceById.get(id)!;

/** The example with an essay that shares a quote and a scene with the news, and has one of each alone. */
function shared(): Film {
  return exampleFilm((file) => {
    for (const quote of file.quotes) quote.sources = ['harbour-news'];
    for (const scene of file.scenes) Object.assign(scene, { sources: ['harbour-news'], accounts: [] });
    file.quotes[0]!.sources = ['ferry-essay', 'harbour-news'];
    file.quotes[1]!.sources = ['ferry-essay'];
    file.quotes[1]!.wording = 'single-source';
    file.quotes[1]!.variants = [];
    file.scenes[0]!.sources = ['ferry-essay', 'harbour-news'];
    file.scenes[1]!.sources = ['ferry-essay'];
    file.disputes[0]!.confidence = 'open';
    file.disputes[0]!.positions = [
      { source: 'ferry-essay', says: { en: 'So.', de: 'So.' } },
      { source: 'harbour-news', says: { en: 'No.', de: 'Nein.' } },
    ];
    file.disputes[1]!.positions = [{ source: 'harbour-news', says: { en: 'No.', de: 'Nein.' } }];
  });
}

describe('how far a source carries', () => {
  it('counts what others bear out, and what is disputed', () => {
    expect(sourceReliability(source(shared(), 'ferry-essay'))).toEqual({
      quotes: 2,
      quotesConfirmed: 1,
      scenes: 2,
      scenesConfirmed: 1,
      disputes: 1,
      open: 1,
    });
  });

  it('counts a dispute once that is about the source and has a position of it', () => {
    const film = exampleFilm((file) => {
      file.disputes = file.disputes.slice(0, 1);
      file.disputes[0]!.about = { kind: 'source', id: 'ferry-essay' };
      file.disputes[0]!.positions = [{ source: 'ferry-essay', says: { en: 'So.', de: 'So.' } }];
      file.disputes[0]!.confidence = 'high';
    });
    expect(sourceReliability(source(film, 'ferry-essay'))).toMatchObject({ disputes: 1, open: 0 });
  });

  it('takes an account for a source of its scene', () => {
    const film = exampleFilm((file) => {
      file.scenes[0]!.sources = ['harbour-news'];
      file.scenes[0]!.accounts = [{ source: 'ferry-essay', says: { en: 'They board.', de: 'Sie gehen an Bord.' } }];
    });
    expect(otherSources(film.scenes[0]!, source(film, 'harbour-news'))).toBe(1);
    expect(otherSources(film.scenes[0]!, source(film, 'ferry-essay'))).toBe(1);
    expect(otherSources(film.scenes[0]!, source(film, 'script-notes'))).toBe(2);
  });
});

describe('the disputes beside a scene', () => {
  const film = exampleFilm((file) => {
    const [first, second] = file.disputes;
    file.disputes = [
      { ...first!, id: 'of-the-scene', about: { kind: 'scene', id: 'storm' }, positions: [position('harbour-news')] },
      { ...second!, id: 'elsewhere', about: { kind: 'scene', id: 'found' }, positions: [position('ferry-essay')] },
      {
        ...second!,
        id: 'of-a-quote',
        about: { kind: 'quote', id: 'hold-the-wheel' },
        positions: [position('ferry-essay')],
      },
    ];
  });
  const storm = film.sceneById.get('storm')!;
  const ids = (reading?: string) => disputesBeside(storm, film, reading).map(({ id }) => id);

  it('are its own and those of its quotes', () => {
    expect(ids()).toEqual(['of-the-scene', 'of-a-quote']);
  });

  it('begin, along a reading, with those in which its source takes a position', () => {
    expect(ids('ferry-essay')).toEqual(['of-a-quote', 'of-the-scene']);
    expect(ids('harbour-news')).toEqual(['of-the-scene', 'of-a-quote']);
  });
});

function position(id: string) {
  return { source: id, says: { en: 'So.', de: 'So.' } };
}
