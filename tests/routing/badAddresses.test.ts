import { describe, expect, it } from 'vitest';

import { nearest } from '#domain/dataset/nearestId.ts';
import { noFilters } from '#domain/filters/filters.ts';
import { encode } from '#routing/codec.ts';
import { nearestPage } from '#routing/nearestPage.ts';
import type { Page } from '#routing/route.ts';

import { exampleFilm } from '../support/exampleFile.ts';
import { decodeAddress } from './addresses.ts';

/** What a page that leads nowhere offers. */
function offered(page: Page): Page | undefined {
  return page.kind === 'missing' ? nearestPage(page, exampleFilm()) : page;
}

describe('a bad value is dropped and named, with what it may have meant; the rest works', () => {
  it.each([
    ['/?with=mora,captain', [['with', 'mora', 'mara']], '/?with=captain'],
    ['/?with=nobody-at-all', [['with', 'nobody-at-all', undefined]], '/'],
    ['/?with=<b>&q=a', [['with', '<b>', undefined]], '/?q=a'],
    ['/?match=al&with=mara', [['match', 'al', 'all']], '/?with=mara'],
    ['/?match=ALL', [['match', 'ALL', 'all']], '/'],
    ['/cast?upto=strm', [['upto', 'strm', 'storm']], '/cast'],
    ['/quotes?wording=verifed,variant', [['wording', 'verifed', 'verified']], '/quotes?wording=variant'],
    ['/quotes?scene=strm&q=a', [['scene', 'strm', 'storm']], '/quotes?q=a'],
    ['/quotes?scene=mara', [['scene', 'mara', undefined]], '/quotes'],
    ['/disputes?verdict=opens', [['verdict', 'opens', 'open']], '/disputes'],
    ['/disputes?verdict=OPEN&upto=storm', [['verdict', 'OPEN', 'open']], '/disputes?upto=storm'],
    ['/scene/storm?reading=ferry-esay', [['reading', 'ferry-esay', 'ferry-essay']], '/scene/storm'],
    ['/scene/storm?reading=harbour-news', [['reading', 'harbour-news', undefined]], '/scene/storm'],
    [
      '/scene/storm?reading=notes&upto=x',
      [
        ['upto', 'x', undefined],
        ['reading', 'notes', undefined],
      ],
      '/scene/storm',
    ],
    [
      '/?with=%E0%A4%A&match=0',
      [
        ['with', '\ufffd%A', undefined],
        ['match', '0', undefined],
      ],
      '/',
    ],
  ] as const)('%s', (address, notices, rest) => {
    const decoded = decodeAddress(address);
    expect(decoded.notices.map(({ key, value, known }) => [key, value, nearest(value, known)])).toEqual(notices);
    expect(encode(decoded.route)).toBe(rest);
  });

  it('and a reading may be named by the old id of its source', () => {
    const film = exampleFilm((file) => {
      file.sources[0]!.formerly = ['essay'];
    });
    expect(decodeAddress('/scene/storm?reading=essay', film)).toMatchObject({
      route: { filters: { reading: 'ferry-essay' } },
      notices: [],
    });
  });
});

describe('an unknown address', () => {
  it.each([
    ['/scene/galey', 'scene', 'galey', { kind: 'scene', id: 'galley' }],
    ['/de/scene/rope/', 'scene', 'rope', { kind: 'scene', id: 'the-last-rope' }],
    ['/character/stow-away', 'character', 'stow-away', { kind: 'character', id: 'stowaway' }],
    ['/quote/qqqqq', 'quote', 'qqqqq', undefined],
    ['/source/ferry-esay', 'source', 'ferry-esay', { kind: 'source', id: 'ferry-essay' }],
    ['/scene/%E0%A4%A', 'scene', '%E0%A4%A', undefined],
    ['/scene/gal%2Fley', 'scene', 'gal/ley', { kind: 'scene', id: 'galley' }],
  ] as const)('%s names the unknown %s "%s" and a near neighbour', (address, kind, id, near) => {
    const { page, filters } = decodeAddress(`${address}?q=a`).route;
    const path = address.replace(/^\/de|\/$/g, '');
    expect(page).toEqual({ kind: 'missing', path, unknown: { kind, id } });
    expect(offered(page)).toEqual(near);
    expect(filters).toEqual({ ...noFilters, q: 'a' });
  });

  it.each([
    ['/storm', { kind: 'scene', id: 'storm' }],
    ['/marie', { kind: 'character', id: 'mara' }],
    ['/scenes/storm', { kind: 'scene', id: 'storm' }],
    ['/de/wiki/cast-off/', { kind: 'quote', id: 'cast-off' }],
    ['/source/notes/more', { kind: 'sources' }],
    ['/source', { kind: 'sources' }],
    ['/de/quote/', { kind: 'quotes' }],
    ['/quots', { kind: 'quotes' }],
    ['/cast/mara', { kind: 'character', id: 'mara' }],
    ['/disputes/qqqqq', { kind: 'disputes' }],
    ['/scene', undefined],
    ['/%', undefined],
    ['/deutsch', undefined],
  ] as const)('%s without the form of a record offers %j', (address, near) => {
    const { page } = decodeAddress(address).route;
    expect(page).toMatchObject({ kind: 'missing', unknown: undefined });
    expect(offered(page)).toEqual(near);
  });
});
