import { digest } from './digest.ts';
import type { Film } from './film.ts';
import {
  detailsIn,
  MissingPartError,
  type DetailedList,
  type DetailMaps,
  type FilmData,
  type FilmDetails,
  type Outline,
  type RecordDetails,
} from './filmData.ts';
import { linkFilm } from './linkFilm.ts';
import { isObject } from './rawData.ts';

/** What stands in the file of an outline. */
type ShippedOutline = Outline & {
  /** By the names of the parts, their digests. */
  readonly parts: Readonly<Record<string, string>>;
  /** As `FilmData` has it, in the order of the sources. */
  readonly sourceSeenFrom: readonly number[];
};

/** What stands in the file of a part. */
type ShippedPart = PartRecords & { readonly film?: FilmDetails };

type PartRecords = { readonly [List in DetailedList]?: readonly RecordDetails<List>[] };

/** A film whose details may still be missing. */
export interface ReadFilm {
  readonly film: Film;
  /** By the names of its parts, their digests. */
  readonly parts: Readonly<Record<string, string>>;
  /**
   * Adds a part by the text of its file.
   * @returns whether it is one of the build: its digest is the one expected
   */
  readonly add: (text: string, expected: string) => boolean;
}

/**
 * Links a film by the outline that the build has written, without checking it again: its digest says that it is
 * unchanged.
 * @returns undefined for any other text
 */
export function readBuiltFilm(text: string, expected: string): ReadFilm | undefined {
  if (digest(text) !== expected) return undefined;
  const outline: unknown = JSON.parse(text);
  if (!isOutline(outline)) return undefined;
  const maps: DetailMaps = {
    characters: new Map(),
    scenes: new Map(),
    quotes: new Map(),
    sources: new Map(),
    disputes: new Map(),
  };
  let filmDetails: FilmDetails | undefined;
  const data: FilmData = {
    outline,
    details: detailsIn(maps),
    filmDetails: () => {
      if (filmDetails === undefined) throw new MissingPartError('The details of the film are not there');
      return filmDetails;
    },
    sourceSeenFrom: () => new Map(outline.sources.map(({ id }, index) => [id, outline.sourceSeenFrom[index] ?? 0])),
  };
  return {
    film: linkFilm(data),
    parts: outline.parts,
    add: (partText, partDigest) => {
      if (digest(partText) !== partDigest) return false;
      const part: unknown = JSON.parse(partText);
      if (!isPart(part)) return false;
      filmDetails ??= part.film;
      for (const list of detailedLists) addTo(maps, list, part);
      return true;
    },
  };
}

const detailedLists = ['characters', 'scenes', 'quotes', 'sources', 'disputes'] as const;

// Which list it is binds the records to their map.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function addTo<List extends DetailedList>(maps: DetailMaps, list: List, part: PartRecords) {
  for (const record of part[list] ?? []) maps[list].set(record.id, record);
}

/** What has the digest of a file that was written has its form. */
function isOutline(file: unknown): file is ShippedOutline {
  return isObject(file) && 'parts' in file;
}

function isPart(file: unknown): file is ShippedPart {
  return isObject(file);
}
