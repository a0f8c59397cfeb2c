import { describe, expect, it } from 'vitest';

import { complaints } from './changedFile.ts';

describe('everything that is wrong is reported at once', () => {
  it('wrong references in the order of the file', () => {
    expect(
      complaints({
        'film.facts[0].sources[0]': 'qqqqq',
        'scenes[5].sequence': 'harbour',
        'quotes[1].speaker': 'captain',
        'quotes[3].scene': 'fond',
        'disputes[1].about.id': 'rrrrr',
      }).map(placeOf),
    ).toEqual([
      'film.facts[0].sources[0]',
      'scenes[5].sequence',
      'quotes[1].speaker',
      'quotes[3].scene',
      'disputes[1].about.id',
    ]);
  });

  it('wrong shapes together with wrong references of other records', () => {
    const places = ['version', 'characters[0].hue', 'scenes[0].title.de', 'quotes[0].sources[0]', 'disputes[1].id'];
    const changes = {
      version: 2,
      'characters[0].hue': 'qqqqq',
      'scenes[0].title.de': '',
      'quotes[0].sources': ['qqqqq'],
      'disputes[1].id': 'whose-rope',
    };
    expect(complaints(changes).map(placeOf).toSorted()).toEqual(places.toSorted());
  });

  it('wrong shapes together with wrong references of one record', () => {
    expect(
      complaints({ 'scenes[0].time': null, 'scenes[0].sources': ['qqqqq', 7], 'quotes[1].speaker': 'captain' }),
    ).toEqual([
      'scenes[0].time (boarding): expected a text in "en" and "de", found null',
      'scenes[0].sources[1] (boarding): expected an id, found 7',
      'scenes[0].sources[0] (boarding): expected the id of a source, found "qqqqq", which is none',
      'quotes[1].speaker (soup-is-cold): expected a character of the scene "galley", found "captain"; in the scene are jonas, stowaway',
    ]);
  });

  it('with the position in the file, not among the sound records', () => {
    const taken = 'expected an id that no other record of the list has or had, found';
    expect(
      complaints({
        'scenes[1].place': 7,
        'scenes[0].time': null,
        'scenes[4].sources': ['qqqqq'],
        'sources[0].url': null,
        'sources[2].formerly': ['ferry-essay', 'harbour-news'],
      }),
    ).toEqual([
      'scenes[0].time (boarding): expected a text in "en" and "de", found null',
      'scenes[1].place (the-last-rope): expected a text in "en" and "de", found 7',
      'sources[0].url (ferry-essay): expected an address, found null',
      `sources[2].formerly[0] (script-notes): ${taken} "ferry-essay"; sources[0] has it already`,
      `sources[2].formerly[1] (script-notes): ${taken} "harbour-news"; sources[1] has it already`,
      'scenes[4].sources[0] (found): expected the id of a source, found "qqqqq", which is none',
    ]);
  });

  it('also about what a broken scene stands among: its sequence is scattered, its quote has another speaker', () => {
    const changes = { 'scenes[2].time': null, 'scenes[3].sequence': 'harbour', 'quotes[1].speaker': 'captain' };
    expect(complaints(changes).map(placeOf)).toEqual([
      'scenes[2].time',
      'scenes[3].sequence',
      'scenes[4].sequence',
      'quotes[1].speaker',
    ]);
  });

  it('without blaming a sound record for naming a broken one', () => {
    expect(
      complaints({
        'sequences[0].hue': 'qqqqq',
        'characters[0].name': '',
        'scenes[3].title': null,
        'quotes[2].lang': '?',
        'sources[1].url': 'http://example.org',
      }),
    ).toHaveLength(5);
  });

  it('also when the head of the film is broken, or not there', () => {
    const about = { 'disputes[0].about': { kind: 'film', id: 'night-fery' } };
    const line = 'disputes[0].about.id (whose-rope): expected the id of a film, found "night-fery", which is none';
    expect(complaints({ 'film.year': null, ...about })).toEqual([
      'film.year (night-ferry): expected a year, found null',
      `${line}; did you mean "night-ferry"?`,
    ]);
    expect(complaints({ film: undefined, ...about })).toEqual([
      'film: expected this key to be there, found nothing',
      line,
    ]);
  });

  it('also when a list is missing or none at all', () => {
    expect(
      complaints({ sources: 'none', quotes: undefined, disputes: [], 'scenes[5].sequence': 'harbour' }).map(placeOf),
    ).toEqual(expect.arrayContaining(['quotes', 'sources', 'scenes[5].sequence', 'scenes[0].sources[0]']));
  });
});

function placeOf(line: string): string {
  return line.replace(/[ :].*$/, '');
}
