import type { FilmData } from './filmData.ts';
import type {
  CharacterRecord,
  DisputeRecord,
  QuoteRecord,
  SceneRecord,
  SequenceRecord,
  SourceRecord,
  Text,
} from './schema.ts';
import type { Presence, RecordKind } from './values.ts';

/** A sequence with its scenes; `number` counts from 1. */
export interface Sequence extends Omit<SequenceRecord, 'formerly'> {
  readonly formerly: readonly string[];
  readonly number: number;
  readonly scenes: readonly Scene[];
}

/** A scene with everything that refers to it; `number` counts from 1 in story order. */
export interface Scene extends Omit<SceneRecord, 'sequence' | 'characters' | 'accounts' | 'sources' | 'formerly'> {
  readonly number: number;
  readonly sequence: Sequence;
  readonly cast: readonly { readonly character: Character; readonly presence: Presence }[];
  readonly accounts: readonly { readonly source: Source; readonly says: Text }[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly disputes: readonly Dispute[];
}

/** A character with the scenes it is in and the quotes it says; `number` counts from 1 in cast order. */
export interface Character extends Omit<CharacterRecord, 'relations' | 'sources' | 'formerly'> {
  readonly number: number;
  readonly relations: readonly { readonly to: Character; readonly as: Text }[];
  readonly sources: readonly Source[];
  readonly scenes: readonly Scene[];
  readonly quotes: readonly Quote[];
  readonly disputes: readonly Dispute[];
}

/** A quote with its scene, speaker and sources. */
export interface Quote extends Omit<
  QuoteRecord,
  'scene' | 'speaker' | 'to' | 'variants' | 'sources' | 'translation' | 'formerly'
> {
  readonly scene: Scene;
  readonly speaker: Character;
  readonly to: readonly Character[];
  readonly variants: readonly (Omit<QuoteRecord['variants'][number], 'source'> & { readonly source: Source })[];
  readonly sources: readonly Source[];
  /** `by` is the source the translation comes from; without it, it is the explorer's own. */
  readonly translation: { readonly lang: string; readonly text: string; readonly by: Source | undefined } | undefined;
  readonly disputes: readonly Dispute[];
}

/** A source with what is drawn from it. */
export interface Source extends Omit<SourceRecord, 'reading' | 'formerly'> {
  readonly number: number;
  /** Whether another source has the same title, so that the title alone does not say which is meant. */
  readonly isTitleShared: boolean;
  readonly reading: { readonly title: Text; readonly intro: Text; readonly scenes: readonly Scene[] } | undefined;
  /** Scenes that name the source or have an account of it, in story order. */
  readonly scenes: readonly Scene[];
  readonly quotes: readonly Quote[];
  readonly characters: readonly Character[];
  /** Disputes in which it takes a position. */
  readonly positions: readonly Dispute[];
  /** Disputes that are about the source itself. */
  readonly disputes: readonly Dispute[];
}

export type Subject =
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'character'; readonly character: Character }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'film' };

/** A place where sources contradict one another. */
export interface Dispute extends Omit<DisputeRecord, 'about' | 'positions'> {
  readonly about: Subject;
  readonly positions: readonly { readonly source: Source; readonly says: Text }[];
}

/**
 * A linked film: every record refers to the records it names. Read-only, and built once for a dataset. Details of its
 * records may come later, in parts (`filmParts.ts`); to read them earlier throws `MissingPartError`.
 */
export interface Film {
  /** What it is linked from, with all of its scenes. */
  readonly data: FilmData;
  readonly formatVersion: number;
  readonly id: string;
  readonly title: Text;
  readonly year: number;
  readonly director: string;
  readonly sequences: readonly Sequence[];
  readonly characters: readonly Character[];
  readonly scenes: readonly Scene[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly disputes: readonly Dispute[];
  readonly sceneById: ReadonlyMap<string, Scene>;
  readonly characterById: ReadonlyMap<string, Character>;
  readonly quoteById: ReadonlyMap<string, Quote>;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** Old id -> id of today, for each kind of record that has an address. */
  readonly renamed: Readonly<Record<RecordKind, ReadonlyMap<string, string>>>;
}
