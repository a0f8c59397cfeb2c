import type { Film, RecordKind } from '#domain/dataset/film.ts';
import { nearest } from '#domain/dataset/nearestId.ts';
import { wordings, type Language } from '#domain/dataset/schema.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { noFilters, verdicts, type Filters, type Match } from '#domain/filters/filters.ts';

import type { Notice, Page, Route } from './route.ts';

const listPages = ['cast', 'quotes', 'sources', 'disputes', 'set'] as const;
const recordKinds = ['scene', 'character', 'quote', 'source'] as const;
const matches = ['any', 'all'] as const;

/** What an address says, and what of it could not be used. */
export interface Decoded {
  readonly route: Route;
  readonly notices: readonly Notice[];
}

/**
 * Address -> route. Never throws: an unknown path gives a `missing` page, a bad value is dropped and noticed.
 * @param path below the site's base, beginning with `/`
 * @param search the query, with or without its `?`
 */
export function decode(path: string, search: string, film: Film): Decoded {
  const { locale, segments } = splitPath(path);
  const params = new URLSearchParams(search);
  // What is offered instead of a bad value must not tell of what comes after the horizon.
  const seen = filmUpTo(film, resolve('scene', params.get('upto') ?? '', film));
  const page = decodePage(segments, path, film, seen);
  const { filters, notices } = decodeFilters(params, page, film, seen);
  return { route: { locale, page, filters }, notices };
}

/** The language an address is in. */
export function localeOf(path: string): Language {
  return splitPath(path).locale;
}

/**
 * Route -> address below the site's base: path and query, values in the public order, defaults left out. `wording`
 * and `scene` belong to the quotes, `verdict` to the disputes, `reading` to the scenes; elsewhere they are left out.
 */
export function encode({ locale, page, filters }: Route): string {
  return encodePath(page, locale) + encodeQuery(filters, page);
}

/** The path of a page, without a query. */
export function encodePath(page: Page, locale: Language): string {
  const prefix = locale === 'de' ? '/de' : '';
  if (page.kind === 'timeline') return prefix === '' ? '/' : prefix;
  if (page.kind === 'missing') return prefix + page.path;
  return 'id' in page ? `${prefix}/${page.kind}/${page.id}` : `${prefix}/${page.kind}`;
}

function encodeQuery(filters: Filters, page: Page): string {
  const pairs: (readonly [string, string])[] = [
    ['with', filters.with.join(',')],
    ['match', filters.match === 'any' ? '' : filters.match],
    ['q', encodeURIComponent(filters.q.trim().replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+')],
    ['wording', page.kind === 'quotes' ? filters.wording.join(',') : ''],
    ['scene', page.kind === 'quotes' ? (filters.scene ?? '') : ''],
    ['verdict', page.kind === 'disputes' ? (filters.verdict ?? '') : ''],
    ['upto', filters.upto ?? ''],
    ['reading', page.kind === 'scene' ? (filters.reading ?? '') : ''],
  ];
  const query = pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

function splitPath(path: string): { locale: Language; segments: readonly string[] } {
  const segments = path
    .replace(/\/index\.html\/*$/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment);
  return segments[0] === 'de' ? { locale: 'de', segments: segments.slice(1) } : { locale: 'en', segments };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function decodePage(segments: readonly string[], path: string, film: Film, seen: Film): Page {
  const [first, id, ...rest] = segments;
  if (first === undefined) return { kind: 'timeline' };
  const list = listPages.find((kind) => kind === first);
  if (list && id === undefined) return { kind: list };
  const kind = recordKinds.find((one) => one === first);
  if (kind && id !== undefined && rest.length === 0) {
    const known = resolve(kind, id, film);
    if (known !== undefined) return { kind, id: known };
    const near = nearest(id, recordsOf(kind, seen).keys());
    return {
      kind: 'missing',
      path: withoutLocale(path),
      unknown: { kind, id },
      nearest: near === undefined ? undefined : { kind, id: near },
    };
  }
  return { kind: 'missing', path: withoutLocale(path), unknown: undefined, nearest: nearestPage(segments, seen) };
}

function withoutLocale(path: string): string {
  return path
    .replace(/^\/de(?=\/|$)/, '')
    .replace(/\/+$/, '')
    .replace(/^\/*/, '/');
}

/** The list page whose name was mistyped, or the record of this id of another kind. */
function nearestPage(segments: readonly string[], film: Film): Page | undefined {
  const last = segments.at(-1) ?? '';
  const owner = recordKinds.find((kind) => resolve(kind, last, film) !== undefined);
  if (owner !== undefined) return { kind: owner, id: resolve(owner, last, film) ?? last };
  const near = nearest(segments[0] ?? '', listPages);
  const list = listPages.find((kind) => kind === near);
  return list && { kind: list };
}

function recordsOf(kind: RecordKind, film: Film): ReadonlyMap<string, unknown> {
  const maps = {
    scene: film.sceneById,
    character: film.characterById,
    quote: film.quoteById,
    source: film.sourceById,
  };
  return maps[kind];
}

function resolve(kind: RecordKind, id: string, film: Film): string | undefined {
  if (recordsOf(kind, film).has(id)) return id;
  return film.renamed[kind].get(id);
}

function decodeFilters(params: URLSearchParams, page: Page, film: Film, seen: Film) {
  const notices: Notice[] = [];
  function refuse(key: Notice['key'], value: string, known: Iterable<string>) {
    notices.push({ key, value, nearest: nearest(value, known) });
  }
  function record(key: Notice['key'], kind: RecordKind, value: string, known: Iterable<string>) {
    const id = resolve(kind, value, film);
    if (id === undefined) refuse(key, value, known);
    return id;
  }

  const chosen = new Set<string>();
  for (const value of listIn(params, 'with')) {
    const id = record('with', 'character', value, seen.characterById.keys());
    if (id !== undefined) chosen.add(id);
  }
  const wanted = new Set<string>();
  if (page.kind === 'quotes') {
    for (const value of listIn(params, 'wording')) {
      if (wordings.some((wording) => wording === value)) wanted.add(value);
      else refuse('wording', value, wordings);
    }
  }
  const matchValue = params.get('match') ?? '';
  const match: Match | undefined = matches.find((one) => one === matchValue);
  if (match === undefined && matchValue !== '') refuse('match', matchValue, matches);

  const sceneValue = page.kind === 'quotes' ? (params.get('scene') ?? '') : '';
  const scene = sceneValue === '' ? undefined : record('scene', 'scene', sceneValue, seen.sceneById.keys());
  const verdictValue = page.kind === 'disputes' ? (params.get('verdict') ?? '') : '';
  const verdict = verdicts.find((one) => one === verdictValue);
  if (verdict === undefined && verdictValue !== '') refuse('verdict', verdictValue, verdicts);

  const uptoValue = params.get('upto') ?? '';
  const upto = uptoValue === '' ? undefined : record('upto', 'scene', uptoValue, film.sceneById.keys());

  const walks = film.sources.filter((source) => source.reading !== undefined).map((source) => source.id);
  const readingValue = page.kind === 'scene' ? (params.get('reading') ?? '') : '';
  const readingId = resolve('source', readingValue, film);
  const reading = walks.find((id) => id === readingId);
  if (reading === undefined && readingValue !== '') refuse('reading', readingValue, walks);

  const filters: Filters = {
    ...noFilters,
    with: film.characters.map((character) => character.id).filter((id) => chosen.has(id)),
    match: match ?? noFilters.match,
    q: params.get('q')?.trim() ?? '',
    wording: wordings.filter((wording) => wanted.has(wording)),
    scene,
    verdict,
    upto,
    reading,
  };
  return { filters, notices };
}

function listIn(params: URLSearchParams, key: string): string[] {
  const values = params
    .getAll(key)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim());
  return [...new Set(values)].filter((value) => value !== '');
}
