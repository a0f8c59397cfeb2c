import type { Sequence } from './film.ts';
import type { FilmFile } from './schema.ts';

/**
 * The parts in which the details of a film come, by their names: those of its characters, those of its sources and of
 * the film itself, and for each sequence those of its scenes and quotes. What is disputed comes with its subject.
 */
export const charactersPart = 'characters';
export const sourcesPart = 'sources';

export function sequencePart({ id }: Pick<Sequence, 'id'>): string {
  return `sequence-${id}`;
}

/** The names of all parts of a film. */
export function allParts({ sequences }: { readonly sequences: readonly Pick<Sequence, 'id'>[] }): readonly string[] {
  return [charactersPart, sourcesPart, ...sequences.map(sequencePart)];
}

/** By the record, the part that the details of scenes, quotes and disputes of a dataset belong to. */
export function partsOfRecords({ scenes, quotes }: Pick<FilmFile, 'scenes' | 'quotes'>) {
  const byScene = new Map(scenes.map(({ id, sequence }) => [id, sequencePart({ id: sequence })]));
  const byQuote = new Map(quotes.map(({ id, scene }) => [id, byScene.get(scene) ?? sourcesPart]));

  function ofScene(id: string): string {
    return byScene.get(id) ?? sourcesPart;
  }

  function ofQuote(id: string): string {
    return byQuote.get(id) ?? sourcesPart;
  }

  function ofSubject({ kind, id }: FilmFile['disputes'][number]['about']): string {
    if (kind === 'scene') return ofScene(id);
    if (kind === 'quote') return ofQuote(id);
    return kind === 'character' ? charactersPart : sourcesPart;
  }

  return { ofScene, ofQuote, ofSubject };
}

/** The parts of a film that have come, and how to get others. */
export interface FilmParts {
  readonly has: (name: string) => boolean;
  /** Gets parts; rejects when one cannot be had. */
  readonly load: (names: readonly string[]) => Promise<void>;
  /** The same promise each time, fulfilled when the part has come: what cannot be had is asked for again. */
  readonly arrival: (name: string) => Promise<void>;
}

/** The parts of a film that is there as a whole. */
export const everyPart: FilmParts = {
  has: () => true,
  load: () => Promise.resolve(),
  arrival: () => Promise.resolve(),
};
