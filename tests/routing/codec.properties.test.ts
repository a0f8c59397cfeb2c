import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wordings } from '#domain/dataset/values.ts';
import { verdicts } from '#domain/filters/filters.ts';
import { locales } from '#i18n/locale.ts';
import { decode, encode } from '#routing/codec.ts';
import type { Page, Route } from '#routing/route.ts';

import { exampleFilm } from '../support/exampleFile.ts';
import { decodeAddress } from './addresses.ts';

const film = exampleFilm();
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const pages: fc.Arbitrary<Page> = fc.constantFrom<Page>(
  { kind: 'timeline' },
  { kind: 'cast' },
  { kind: 'quotes' },
  { kind: 'sources' },
  { kind: 'disputes' },
  { kind: 'set' },
  ...film.scenes.map(({ id }) => ({ kind: 'scene', id }) as const),
  ...film.characters.map(({ id }) => ({ kind: 'character', id }) as const),
  ...film.quotes.map(({ id }) => ({ kind: 'quote', id }) as const),
  ...film.sources.map(({ id }) => ({ kind: 'source', id }) as const),
);

const routes: fc.Arbitrary<Route> = pages.chain((page) =>
  fc.record({
    locale: fc.constantFrom(...locales),
    page: fc.constant(page),
    filters: fc.record({
      with: fc.subarray(ids(film.characters)),
      match: fc.constantFrom('any', 'all'),
      q: fc.string({ unit: 'binary' }).map((text) => text.trim()),
      wording: page.kind === 'quotes' ? fc.subarray([...wordings]) : fc.constant([]),
      scene: page.kind === 'quotes' ? fc.constantFrom(undefined, ...ids(film.scenes)) : fc.constant(undefined),
      verdict: page.kind === 'disputes' ? fc.constantFrom(undefined, ...verdicts) : fc.constant(undefined),
      upto: fc.constantFrom(undefined, ...ids(film.scenes)),
      reading: page.kind === 'scene' ? fc.constantFrom(undefined, 'ferry-essay') : fc.constant(undefined),
    }),
  }),
);

const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('%', '/', '\ud800', '..')),
});
const segments = fc.oneof(
  fc.constantFrom(
    '',
    'de',
    '%64e',
    'evil.example',
    'DE',
    'index.html',
    'scene',
    'scenes',
    'cast',
    'quote',
    'quotes',
    'disputes',
    'storm',
    'the-rope',
    'marie',
    '%E0%A4%A',
  ),
  anyText.map((text) => text.replace(/[?#]/g, '')),
);
const keys = fc.constantFrom('with', 'match', 'q', 'wording', 'scene', 'verdict', 'upto', 'reading', 'other');
const values = fc.oneof(
  fc.constantFrom(
    'mara',
    'jonas,marie',
    'all',
    'any',
    'verified',
    'settled',
    'storm',
    'the-rope',
    'ferry-essay',
    '%',
    '+',
  ),
  anyText,
);
const addresses = fc
  .tuple(fc.array(segments, { maxLength: 5 }), fc.array(fc.tuple(keys, values), { maxLength: 6 }))
  .map(([path, query]) => `/${path.join('/')}?${query.map((pair) => pair.join('=')).join('&')}`);

describe('any route', () => {
  it('is what its address says', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(decodeAddress(encode(route))).toEqual({ route, notices: [] });
      }),
    );
  });

  it('has an address, whatever was typed as text', () => {
    fc.assert(
      fc.property(routes, anyText, (route, q) => {
        const typed = { ...route, filters: { ...route.filters, q } };
        expect(decodeAddress(encode(typed)).route.filters.q).toBe(new URLSearchParams({ q }).get('q')?.trim());
      }),
    );
  });

  it('has its query in the public order, without defaults', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const order = ['with', 'match', 'q', 'wording', 'scene', 'verdict', 'upto', 'reading'];
        const query = [...new URLSearchParams(encode(route).split('?')[1])];
        expect(query.map(([key]) => key)).toEqual(order.filter((key) => query.some(([other]) => other === key)));
        for (const [key, value] of query) expect(value).not.toBe(key === 'match' ? 'any' : '');
      }),
    );
  });
});

describe('any address', () => {
  it('has a route, whose address stays the same and has nothing bad in it', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const once = encode(decodeAddress(address).route);
        const { route, notices } = decodeAddress(once);
        expect(encode(route)).toBe(once);
        expect(notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leads to the site itself, in any language, however a browser reads it', () => {
    const site = 'https://site.example';
    fc.assert(
      fc.property(addresses, fc.constantFrom(...locales), (address, locale) => {
        const { pathname, search } = new URL(site + address);
        const { route } = decode(pathname, search, film);
        expect(new URL(encode({ ...route, locale }), site).origin).toBe(site);
      }),
      { numRuns: 500 },
    );
  });

  it('has a route, be it no address at all', () => {
    fc.assert(fc.property(anyText, anyText, (path, search) => encode(decode(path, search, film).route) !== ''));
  });
});
