import { describe, expect, it } from 'vitest';

import { exampleFile } from '../../support/exampleFile.ts';
import { complaints, complaintsAbout } from './changedFile.ts';

describe('a reference to nothing is refused', () => {
  it.each([
    ['film.facts[0].sources[0]', 'ship', 'source', 'harbor-news', 'harbour-news'],
    ['characters[0].relations[0].to', 'mara', 'character', 'jonass', 'jonas'],
    ['characters[0].sources[0]', 'mara', 'source', 'news-harbour', 'harbour-news'],
    ['scenes[3].sequence', 'storm', 'sequence', 'crosing', 'crossing'],
    ['scenes[0].characters[1].id', 'boarding', 'character', 'jona', 'jonas'],
    ['scenes[3].accounts[0].source', 'storm', 'source', 'ferry-esay', 'ferry-essay'],
    ['scenes[0].sources[0]', 'boarding', 'source', 'harbour', 'harbour-news'],
    ['quotes[0].scene', 'cast-off', 'scene', 'last-rope', 'the-last-rope'],
    ['quotes[0].speaker', 'cast-off', 'character', 'maria', 'mara'],
    ['quotes[0].to[0]', 'cast-off', 'character', 'kaptain', 'captain'],
    ['quotes[0].sources[0]', 'cast-off', 'source', 'harbour-new', 'harbour-news'],
    ['quotes[2].variants[0].source', 'hold-the-wheel', 'source', 'script-note', 'script-notes'],
    ['sources[0].reading.scenes[1]', 'ferry-essay', 'scene', 'storms', 'storm'],
    ['disputes[0].positions[1].source', 'whose-rope', 'source', 'scriptnotes', 'script-notes'],
  ])('at %s', (place, owner, kind, wrong, meant) => {
    const [near, far] = [complaints({ [place]: wrong }), complaints({ [place]: 'qqqqq' })];
    const said = `${place} (${owner}): expected the id of a ${kind}, found`;
    expect(near).toContain(`${said} "${wrong}", which is none; did you mean "${meant}"?`);
    expect(far).toContain(`${said} "qqqqq", which is none`);
  });

  it('at the source of a translation', () => {
    expect(complaints({ 'quotes[0].translation.by': 'source:harbour-newz' })).toEqual([
      'quotes[0].translation.by (cast-off): expected the id of a source, found "harbour-newz", which is none; did you mean "harbour-news"?',
    ]);
    expect(complaints({ 'quotes[0].translation.by': 'source:harbour-news' })).toEqual([]);
  });

  it.each([
    ['scene', 'galey', 'galley'],
    ['character', 'stow-away', 'stowaway'],
    ['quote', 'cast-of', 'cast-off'],
    ['source', 'ferry-esay', 'ferry-essay'],
    ['film', 'nightferry', 'night-ferry'],
  ])('at a dispute about a %s', (kind, wrong, meant) => {
    expect(complaints({ 'disputes[0].about': { kind, id: wrong } })).toEqual([
      `disputes[0].about.id (whose-rope): expected the id of a ${kind}, found "${wrong}", which is none; did you mean "${meant}"?`,
    ]);
    expect(complaints({ 'disputes[0].about': { kind, id: meant } })).toEqual([]);
  });
});

describe('an id that was given twice is refused', () => {
  it.each([
    ['sequences', 'harbour'],
    ['characters', 'mara'],
    ['scenes', 'boarding'],
    ['quotes', 'cast-off'],
    ['sources', 'ferry-essay'],
    ['disputes', 'whose-rope'],
  ])('among %s, also as a former id', (list, taken) => {
    const expected = `expected an id that no other record of the list has or had, found "${taken}"`;
    expect(complaints({ [`${list}[1].id`]: taken })).toContain(
      `${list}[1].id (${taken}): ${expected}; ${list}[0] has it already`,
    );
    expect(complaints({ [`${list}[1].formerly`]: ['unlike', taken] })).toEqual([
      expect.stringMatching(
        new RegExp(`^${list}\\[1\\]\\.formerly\\[1\\] \\([a-z-]+\\): ${expected}; ${list}\\[0\\] has it already$`),
      ),
    ]);
  });

  it('when two records had it, and when a new record takes an old id', () => {
    const expected = 'expected an id that no other record of the list has or had';
    expect(complaints({ 'characters[3].formerly': ['marie'] })).toEqual([
      `characters[3].formerly[0] (stowaway): ${expected}, found "marie"; characters[0] has it already`,
    ]);
    expect(complaints({ 'disputes[0].formerly': ['rope'], 'disputes[1].id': 'rope' })).toEqual([
      `disputes[1].id (rope): ${expected}, found "rope"; disputes[0] has it already`,
    ]);
  });

  it('within a scene and within the film', () => {
    const file = exampleFile();
    file.film.cuts.push(...file.film.cuts);
    file.film.facts.push(...file.film.facts);
    const { characters, songs } = file.scenes[3]!;
    characters.push(characters[0]!);
    songs.push(songs[0]!);
    expect(complaintsAbout(file)).toEqual([
      'film.cuts[1].id (night-ferry): expected an id once, found "theatrical" again',
      'film.facts[1].id (night-ferry): expected an id once, found "ship" again',
      'scenes[3].characters[4].id (storm): expected an id once, found "mara" again',
      'scenes[3].songs[1].id (storm): expected an id once, found "north-wind" again',
    ]);
  });

  it('as two steps of a reading', () => {
    expect(complaints({ 'sources[0].reading.scenes': ['landing', 'storm', 'landing', 'boarding'] })).toEqual([
      'sources[0].reading.scenes[2] (ferry-essay): expected an id once, found "landing" again',
    ]);
  });

  it('but not when records of two kinds share it', () => {
    expect(complaints({ 'disputes[0].id': 'storm', 'sequences[0].formerly': ['storm'] })).toEqual([]);
  });
});

describe('what only the file as a whole shows is refused', () => {
  it('a sequence that is scattered, at each scene that stands apart', () => {
    const apart = (place: string, sequence: string) =>
      `${place}: expected the scenes of a sequence to stand next to one another, found "${sequence}" again after another sequence; move the scene up to the others of "${sequence}"`;
    expect(complaints({ 'scenes[5].sequence': 'harbour' })).toEqual([apart('scenes[5].sequence (landing)', 'harbour')]);
    expect(complaints({ 'scenes[0].sequence': 'crossing', 'scenes[4].sequence': 'harbour' })).toEqual([
      apart('scenes[2].sequence (galley)', 'crossing'),
      apart('scenes[4].sequence (found)', 'harbour'),
    ]);
  });

  it('a speaker who is not in the scene', () => {
    expect(complaints({ 'quotes[1].speaker': 'captain' })).toEqual([
      'quotes[1].speaker (soup-is-cold): expected a character of the scene "galley", found "captain"; in the scene are jonas, stowaway',
    ]);
  });

  it('a quote of 41 words, not one of 40', () => {
    const words = (count: number) => ` ${'rope  '.repeat(count)}`;
    expect(complaints({ 'quotes[0].text': words(40) })).toEqual([]);
    expect(complaints({ 'quotes[0].text': words(41) })).toEqual([
      'quotes[0].text (cast-off): expected at most 40 words, found 41 words; quote the core of it',
    ]);
  });

  it('a fifth quote in a scene, not the fourth', () => {
    const file = exampleFile();
    const [first] = file.quotes;
    for (const id of ['two', 'three', 'four']) file.quotes.push({ ...first!, id });
    expect(complaintsAbout(file)).toEqual([]);
    file.quotes.push({ ...first!, id: 'five' });
    expect(complaintsAbout(file)).toEqual([
      'quotes[8].scene (five): expected at most 4 quotes in a scene, found number 5 of "the-last-rope"; keep the ones that matter most',
    ]);
  });
});
