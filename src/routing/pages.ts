import type { RecordKind } from '#domain/dataset/values.ts';

interface PageEntry {
  /** The segments of its address behind the language; a record's id follows them. */
  readonly path: string;
  /** The record that its address names; left out for a page of its own, such as a list. */
  readonly record?: RecordKind;
  /** `main`: among the pages that every page leads to; `none`: reached from elsewhere. */
  readonly navigation: 'main' | 'none';
  /** Whether search engines may keep it, and the sitemap names it. */
  readonly indexed: boolean;
  /** `full`: between header and footer; `bare`: alone, to stand in a page of somebody else's. */
  readonly frame: 'full' | 'bare';
}

/**
 * Every page of the site, in the order of the navigation. Titles, heads, structured data, the list of what is
 * prerendered, what is suggested where nothing is found, and the components follow this table: what a row lacks
 * elsewhere does not compile. How to add one: CONTRIBUTING.md.
 */
const pageTable = {
  timeline: { path: '', navigation: 'main', indexed: true, frame: 'full' },
  cast: { path: 'cast', navigation: 'main', indexed: true, frame: 'full' },
  quotes: { path: 'quotes', navigation: 'main', indexed: true, frame: 'full' },
  sources: { path: 'sources', navigation: 'main', indexed: true, frame: 'full' },
  disputes: { path: 'disputes', navigation: 'main', indexed: true, frame: 'full' },
  set: { path: 'set', navigation: 'none', indexed: true, frame: 'full' },
  scene: { path: 'scene', record: 'scene', navigation: 'none', indexed: true, frame: 'full' },
  character: { path: 'character', record: 'character', navigation: 'none', indexed: true, frame: 'full' },
  quote: { path: 'quote', record: 'quote', navigation: 'none', indexed: true, frame: 'full' },
  source: { path: 'source', record: 'source', navigation: 'none', indexed: true, frame: 'full' },
} as const satisfies Readonly<Record<string, PageEntry>>;

export type PageKind = keyof typeof pageTable;
/** The kinds of page whose address names a record. */
export type RecordPageKind = {
  [Kind in PageKind]: (typeof pageTable)[Kind] extends { record: RecordKind } ? Kind : never;
}[PageKind];
/** The kinds of page that there is one of. */
export type ListPageKind = Exclude<PageKind, RecordPageKind>;

export const pageKinds: readonly PageKind[] = Object.keys(pageTable).filter(isPageKind);
export const listPageKinds: readonly ListPageKind[] = pageKinds.filter(isListPageKind);
export const recordPageKinds: readonly RecordPageKind[] = pageKinds.filter(isRecordPageKind);

/** The pages that every page leads to. */
export const mainPageKinds: readonly ListPageKind[] = listPageKinds.filter(
  (kind) => pageTable[kind].navigation === 'main',
);

/** What the table says of a kind of page. */
export function pageEntry(kind: PageKind): PageEntry {
  return pageTable[kind];
}

/** The record that a kind of page is about. */
export function recordOfPage(kind: RecordPageKind): RecordKind {
  return pageTable[kind].record;
}

function isPageKind(kind: string): kind is PageKind {
  return kind in pageTable;
}

function isListPageKind(kind: PageKind): kind is ListPageKind {
  return !isRecordPageKind(kind);
}

function isRecordPageKind(kind: PageKind): kind is RecordPageKind {
  return 'record' in pageTable[kind];
}
