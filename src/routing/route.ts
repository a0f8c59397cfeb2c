import type { RecordKind } from '#domain/dataset/values.ts';
import type { Filters, ParameterKey } from '#domain/filters/filters.ts';
import type { RefusedValue } from '#domain/filters/parameter.ts';
import type { Locale } from '#domain/locales/locales.ts';

import type { ListPageKind, RecordPageKind } from './pages.ts';

/** A page of the explorer. */
export type Page =
  { readonly kind: ListPageKind } | { readonly kind: RecordPageKind; readonly id: string } | MissingPage;

/** An address that leads nowhere. */
export interface MissingPage {
  readonly kind: 'missing';
  readonly path: string;
  /** The kind of record and the unknown id, when the address has the form of one. */
  readonly unknown: { readonly kind: RecordKind; readonly id: string } | undefined;
}

/** Everything an address says. */
export interface Route {
  readonly locale: Locale;
  readonly page: Page;
  readonly filters: Filters;
}

/** A part of the address that could not be used. */
export interface Notice extends RefusedValue {
  readonly key: ParameterKey;
}

/** Two routes with the same key show the same page, whatever their filters. */
export function pageKey(page: Page): string {
  if (page.kind === 'missing') return `missing ${page.path}`;
  return 'id' in page ? `${page.kind} ${page.id}` : page.kind;
}
