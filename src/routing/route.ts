import type { RecordKind } from '#domain/dataset/film.ts';
import type { Language } from '#domain/dataset/schema.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** A page of the explorer. */
export type Page =
  | { readonly kind: 'timeline' }
  | { readonly kind: 'cast' }
  | { readonly kind: 'quotes' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'disputes' }
  | { readonly kind: 'set' }
  | { readonly kind: RecordKind; readonly id: string }
  | MissingPage;

/** An address that leads nowhere, with what it seems to have meant. */
export interface MissingPage {
  readonly kind: 'missing';
  readonly path: string;
  /** The kind of record and the unknown id, when the address has the form of one. */
  readonly unknown: { readonly kind: RecordKind; readonly id: string } | undefined;
  readonly nearest: Page | undefined;
}

/** Everything an address says. */
export interface Route {
  readonly locale: Language;
  readonly page: Page;
  readonly filters: Filters;
}

/** A part of the address that could not be used. */
export interface Notice {
  readonly key: 'with' | 'match' | 'wording' | 'scene' | 'verdict' | 'upto' | 'reading';
  readonly value: string;
  /** What it may have meant. */
  readonly nearest: string | undefined;
}

/** Two routes with the same key show the same page, whatever their filters. */
export function pageKey(page: Page): string {
  if (page.kind === 'missing') return `missing ${page.path}`;
  return 'id' in page ? `${page.kind} ${page.id}` : page.kind;
}
