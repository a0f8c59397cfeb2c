import type { Character, Dispute, Quote, Scene, Sequence, Source, Subject } from './film.ts';
import type { DetailedList, RecordDetails } from './filmData.ts';
import type { DisputeRecord } from './schema.ts';

/** The records of one film, for one another. */
export interface Links {
  readonly sequences: ReadonlyMap<string, Sequence>;
  readonly characters: ReadonlyMap<string, Character>;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly disputes: readonly Dispute[];
  readonly details: <List extends DetailedList>(list: List, id: string) => RecordDetails<List>;
  readonly drawnFrom: () => ReadonlyMap<Source, DrawnFromSource>;
}

/** What is drawn from a source. */
export type DrawnFromSource = Pick<Source, 'scenes' | 'quotes' | 'characters' | 'positions'>;

/** The record of an id. @throws {Error} when there is none */
export function requireRecord<Linked>(records: ReadonlyMap<string, Linked>, id: string): Linked {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}"`);
  return record;
}

/** The subject of a dispute. */
export function subjectOf(links: Links, { kind, id }: DisputeRecord['about']): Subject {
  if (kind === 'scene') return { kind, scene: requireRecord(links.scenes, id) };
  if (kind === 'character') return { kind, character: requireRecord(links.characters, id) };
  if (kind === 'quote') return { kind, quote: requireRecord(links.quotes, id) };
  if (kind === 'source') return { kind, source: requireRecord(links.sources, id) };
  return { kind };
}

/** The sources of these ids. */
export function sourcesOf({ sources }: Links, ids: readonly string[]): readonly Source[] {
  return ids.map((id) => requireRecord(sources, id));
}

/** What sources say, with the sources themselves. */
export function positionsOf<Position extends { readonly source: string }>(
  { sources }: Links,
  positions: readonly Position[],
) {
  return positions.map((position) => ({ ...position, source: requireRecord(sources, position.source) }));
}
