import type { FilmFile } from './schema.ts';

/** A list of a dataset. */
export type ListName = 'sequences' | 'characters' | 'scenes' | 'quotes' | 'sources' | 'disputes';

/**
 * What of each record is known from the beginning: what lists, filters, the chart and addresses need. The rest are its
 * details, which come in parts.
 */
export const outlineKeys = {
  sequences: ['id', 'title', 'summary', 'hue', 'core', 'formerly'],
  characters: ['id', 'name', 'actor', 'role', 'hue', 'emblem', 'formerly'],
  scenes: ['id', 'sequence', 'title', 'characters', 'poster', 'formerly'],
  quotes: ['id', 'scene', 'speaker', 'wording', 'formerly'],
  sources: ['id', 'reading', 'formerly'],
  disputes: ['id', 'about'],
} as const satisfies { readonly [List in ListName]: readonly (keyof FilmFile[List][number])[] };

type OutlineKey<List extends ListName> = (typeof outlineKeys)[List][number];

/** A record without its details. */
export type OutlineRecord<List extends ListName> = Pick<
  FilmFile[List][number],
  Exclude<OutlineKey<List>, 'formerly'> & keyof FilmFile[List][number]
> & { readonly formerly?: readonly string[] };

/** A list whose records have details. */
export type DetailedList = Exclude<ListName, 'sequences'>;

/** The details of a record. */
export type RecordDetails<List extends DetailedList> = { readonly id: string } & Omit<
  FilmFile[List][number],
  OutlineKey<List>
>;

/** A film without its details. A whole dataset is one, too. */
export type Outline = Pick<FilmFile, 'version'> & {
  readonly film: Pick<FilmFile['film'], 'id' | 'title' | 'year' | 'director'>;
} & { readonly [List in ListName]: readonly OutlineRecord<List>[] };

/** What is told of the film itself beside its outline. */
export type FilmDetails = Pick<FilmFile['film'], 'facts' | 'cuts'>;

/** What a film is linked from. */
export interface FilmData {
  readonly outline: Outline;
  /** @throws {MissingPartError} while the part that has them is not there */
  readonly details: <List extends DetailedList>(list: List, id: string) => RecordDetails<List>;
  /** @throws {MissingPartError} while the part that has them is not there */
  readonly filmDetails: () => FilmDetails;
  /** By its id, the number of the first scene after which a source has been seen; 0 for one that nothing hides. */
  readonly sourceSeenFrom: () => ReadonlyMap<string, number>;
}

/** Details were read that have not come yet: what draws them has to wait for their part. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError';
}

/** Details by the ids of their records. */
export type DetailMaps = { readonly [List in DetailedList]: Map<string, RecordDetails<List>> };

/** Reads from maps that may be filled later. */
export function detailsIn(maps: DetailMaps): FilmData['details'] {
  return (list, id) => {
    const found = maps[list].get(id);
    if (found === undefined) throw new MissingPartError(`The details of "${id}" of the ${list} are not there`);
    return found;
  };
}
