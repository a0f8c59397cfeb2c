import { describe, expect, it } from 'vitest';

import { noFilters, type Filters } from '#domain/filters/filters.ts';
import { locales } from '#i18n/locale.ts';
import { encode, localeOf } from '#routing/codec.ts';
import type { Page } from '#routing/route.ts';

import { decodeAddress } from './addresses.ts';

type Queries = readonly (readonly [query: string, filters: Partial<Filters>])[];

const lost = { kind: 'missing', unknown: undefined } as const;
const pages: readonly (readonly [path: string, page: Page])[] = [
  ['', { kind: 'timeline' }],
  ['/cast', { kind: 'cast' }],
  ['/quotes', { kind: 'quotes' }],
  ['/sources', { kind: 'sources' }],
  ['/disputes', { kind: 'disputes' }],
  ['/set', { kind: 'set' }],
  ['/scene/galley', { kind: 'scene', id: 'galley' }],
  ['/character/captain', { kind: 'character', id: 'captain' }],
  ['/quote/cast-off', { kind: 'quote', id: 'cast-off' }],
  ['/source/ferry-essay', { kind: 'source', id: 'ferry-essay' }],
  ['/scene/qqqqq', { ...lost, path: '/scene/qqqqq', unknown: { kind: 'scene', id: 'qqqqq' } }],
  ['/no/such/%E2%82%AC/page', { ...lost, path: '/no/such/%E2%82%AC/page' }],
];

const everywhere: Queries = [
  ['', {}],
  ['?with=captain', { with: ['captain'] }],
  ['?with=mara,stowaway&match=all', { with: ['mara', 'stowaway'], match: 'all' }],
  ['?q=hold+the+wheel', { q: 'hold the wheel' }],
  ['?q=%22a%2Bb%22+%26+c%3Dd%2C+%C3%BC+100%25%3F%23', { q: '"a+b" & c=d, ü 100%?#' }],
  ['?upto=the-last-rope', { upto: 'the-last-rope' }],
  ['?with=jonas&q=soup&upto=storm', { with: ['jonas'], q: 'soup', upto: 'storm' }],
];
const onQuotes: Queries = [
  ['?wording=variant', { wording: ['variant'] }],
  [
    '?with=mara&q=a&wording=verified,paraphrase&upto=storm',
    { with: ['mara'], q: 'a', wording: ['verified', 'paraphrase'], upto: 'storm' },
  ],
  ['?scene=found', { scene: 'found' }],
  ['?wording=variant&scene=storm&upto=found', { wording: ['variant'], scene: 'storm', upto: 'found' }],
];
const onDisputes: Queries = [
  ['?verdict=open', { verdict: 'open' }],
  ['?with=mara&verdict=settled&upto=storm', { with: ['mara'], verdict: 'settled', upto: 'storm' }],
];
const onScenes: Queries = [
  ['?reading=ferry-essay', { reading: 'ferry-essay' }],
  [
    '?with=jonas,captain&match=all&upto=storm&reading=ferry-essay',
    { with: ['jonas', 'captain'], match: 'all', upto: 'storm', reading: 'ferry-essay' },
  ],
];

function queriesOf({ kind }: Page): Queries {
  const own: Partial<Record<Page['kind'], Queries>> = { quotes: onQuotes, disputes: onDisputes, scene: onScenes };
  return [...everywhere, ...(own[kind] ?? [])];
}

const table = locales.flatMap((locale) =>
  pages.map(([path, page]) => ({ locale, page, path: (locale === 'de' ? '/de' : '') + path || '/' })),
);

describe('an address and its route are the same thing', () => {
  it.each(table)('$path', ({ locale, page, path }) => {
    for (const [query, filters] of queriesOf(page)) {
      const route = { locale, page, filters: { ...noFilters, ...filters } };
      expect(encode(route)).toBe(path + query);
      expect(decodeAddress(path + query)).toEqual({ route, notices: [] });
    }
    expect(localeOf(path)).toBe(locale);
  });
});

describe('an address leaves out', () => {
  const ofOnePage = [
    { what: 'the wordings', of: 'quotes', query: 'wording=variant', filters: { wording: ['variant'] } },
    { what: 'the scene', of: 'quotes', query: 'scene=storm', filters: { scene: 'storm' } },
    { what: 'the verdict', of: 'disputes', query: 'verdict=open', filters: { verdict: 'open' } },
    { what: 'the reading', of: 'scene', query: 'reading=ferry-essay', filters: { reading: 'ferry-essay' } },
  ] as const;

  it.each(
    ofOnePage.flatMap((one) =>
      pages.filter(([, page]) => page.kind !== one.of).map(([path, page]) => ({ ...one, path: path || '/', page })),
    ),
  )('$what at $path', ({ query, filters, path, page }) => {
    expect(encode({ locale: 'en', page, filters: { ...noFilters, ...filters } })).toBe(path);
    for (const said of [query, query.replace(/=.*/, '=qqqqq')]) {
      expect(decodeAddress(`${path}?${said}`)).toMatchObject({ route: { filters: noFilters }, notices: [] });
    }
  });

  it.each([
    '?',
    '?with=',
    '?with=,,',
    '?match=any',
    '?q=',
    '?q=++',
    '?upto=',
    '?wording=,',
    '?scene=',
    '?verdict=open',
    '?utm_source=x',
  ])('what says nothing: %s', (query) => {
    expect(decodeAddress(`/quotes${query}`)).toMatchObject({ route: { filters: noFilters }, notices: [] });
  });
});

describe('an address is put in order', () => {
  it.each([
    ['/?upto=storm&q=a&match=all&with=jonas,mara', '/?with=mara,jonas&match=all&q=a&upto=storm'],
    ['/?with=captain&with=mara,captain', '/?with=mara,captain'],
    ['/?with=%20mara%20,,jonas', '/?with=mara,jonas'],
    ['/?with=marie', '/?with=mara'],
    ['/?q=%20hold%20%20wheel%20', '/?q=hold++wheel'],
    ['/?q=100%&with=mara', '/?with=mara&q=100%25'],
    ['/quotes?wording=paraphrase,verified', '/quotes?wording=verified,paraphrase'],
    ['/?upto=the-rope', '/?upto=the-last-rope'],
    ['/quotes?upto=storm&scene=the-rope&wording=variant', '/quotes?wording=variant&scene=the-last-rope&upto=storm'],
    ['/quotes?scene=storm&scene=found', '/quotes?scene=storm'],
    ['/disputes?upto=storm&verdict=open&scene=found', '/disputes?verdict=open&upto=storm'],
    ['/de/index.html?q=a', '/de?q=a'],
    ['/index.html', '/'],
    ['/de/', '/de'],
    ['/cast/', '/cast'],
    ['/de//scene//galley/', '/de/scene/galley'],
    ['/scene/galley/index.html', '/scene/galley'],
    ['/scene/galley/index.html//', '/scene/galley'],
    ['/scene/g%61lley', '/scene/galley'],
    ['/scene/the-rope', '/scene/the-last-rope'],
    ['/de/character/marie?with=marie', '/de/character/mara?with=mara'],
    ['/source/notes', '/source/script-notes'],
    ['/no/such/page/', '/no/such/page'],
    ['/de//evil.example/x', '/de/evil.example/x'],
    ['//evil.example/x', '/evil.example/x'],
  ])('%s becomes %s', (address, expected) => {
    const { route, notices } = decodeAddress(address);
    expect(encode(route)).toBe(expected);
    expect(notices).toEqual([]);
  });
});

describe('an address can always be made', () => {
  it('of a text with half a character, which becomes the sign for an unknown one', () => {
    const address = (q: string) => encode({ locale: 'en', page: { kind: 'timeline' }, filters: { ...noFilters, q } });
    expect(address('a \ud83d b')).toBe('/?q=a+%EF%BF%BD+b');
    expect(address('\ud83d\udea2')).toBe('/?q=%F0%9F%9A%A2');
  });

  it('of a page that is not there, on this site and in another language', () => {
    const { route } = decodeAddress('/de//evil.example/x');
    expect(encode({ ...route, locale: 'en' })).toBe('/evil.example/x');
  });
});
