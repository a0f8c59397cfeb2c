import type { Film } from '#domain/dataset/film.ts';
import { resolveId } from '#domain/dataset/records.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import {
  encodeParameter,
  noFilters,
  parameterKeys,
  parameters,
  type Filters,
  type ParameterKey,
} from '#domain/filters/filters.ts';
import type { DecodingContext } from '#domain/filters/parameter.ts';
import { localeEntry, splitLocale, type Locale } from '#domain/locales/locales.ts';

import { decodePage } from './pagePath.ts';
import { pageEntry } from './pages.ts';
import type { Notice, Page, Route } from './route.ts';

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
  const { locale, rest } = splitLocale(path.replace(/^\/*/, '/'));
  const params = new URLSearchParams(search);
  const visibleFilm = filmUpTo(film, resolveId('scene', params.get('upto') ?? '', film));
  const page = decodePage(rest, film);
  const { filters, notices } = decodeFilters(params, page, film, visibleFilm);
  return { route: { locale, page, filters }, notices };
}

/** The language an address is in. */
export function localeOf(path: string): Locale {
  return splitLocale(path).locale;
}

/**
 * Route -> address below the site's base: path and query, values in the public order, defaults left out, and with them
 * the parameters that belong to other pages.
 */
export function encode({ locale, page, filters }: Route): string {
  return encodePath(page, locale) + encodeQuery(filters, page);
}

/** The path of a page, without a query. */
export function encodePath(page: Page, locale: Locale): string {
  const { prefix } = localeEntry(locale);
  if (page.kind === 'missing') return prefix + page.path;
  const path = [pageEntry(page.kind).path, 'id' in page ? page.id : ''].filter((part) => part !== '');
  return path.length > 0 ? `${prefix}/${path.join('/')}` : prefix || '/';
}

function encodeQuery(filters: Filters, page: Page): string {
  const query = parameterKeys
    .filter((key) => belongsTo(key, page))
    .map((key) => [key, encodeParameter(key, filters)] as const)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

function decodeFilters(params: URLSearchParams, page: Page, film: Film, visibleFilm: Film) {
  const notices: Notice[] = [];
  let filters = noFilters;
  for (const key of parameterKeys.filter((one) => belongsTo(one, page))) {
    const context: DecodingContext = { film, visibleFilm, refuse: (refused) => notices.push({ key, ...refused }) };
    filters = { ...filters, [key]: parameters[key].decode(params.getAll(key), context) };
  }
  return { filters, notices };
}

function belongsTo(key: ParameterKey, { kind }: Page): boolean {
  const { pages } = parameters[key];
  return pages === 'every' || pages.some((page) => page === kind);
}
