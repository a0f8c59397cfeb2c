import * as v from 'valibot';

import type { Issue } from './issue.ts';
import { checkReferences, type Ids } from './references.ts';
import { type FilmFile, fileSchema } from './schema.ts';

const { entries } = fileSchema;

/**
 * Follows the references of a file whose shape is wrong in places, as far as the sound records allow, so that an
 * author is told everything at once. Records that exist but are broken count as known.
 */
export function checkSoundReferences(data: unknown): readonly Issue[] {
  const positions = new Map<string, readonly number[]>();
  const ids = new Map<string, ReadonlySet<string>>();

  function sound<Schema extends v.GenericSchema>(name: string, item: Schema): v.InferOutput<Schema>[] {
    const records = listAt(data, name);
    const kept = records.flatMap((record, index) => {
      const result = v.safeParse(item, record);
      return result.success ? [{ index, record: result.output }] : [];
    });
    positions.set(
      name,
      kept.map(({ index }) => index),
    );
    ids.set(name, new Set(records.flatMap(idsIn)));
    return kept.map(({ record }) => record);
  }

  const film = v.safeParse(entries.film, fieldOf(data, 'film'));
  const file: FilmFile = {
    version: 1,
    film: film.success ? film.output : { ...unknownFilm, id: idsIn(fieldOf(data, 'film'))[0] ?? 'film' },
    sequences: sound('sequences', entries.sequences.item),
    characters: sound('characters', entries.characters.item),
    scenes: sound('scenes', entries.scenes.item),
    quotes: sound('quotes', entries.quotes.item),
    sources: sound('sources', entries.sources.item),
    disputes: sound('disputes', entries.disputes.item),
  };
  const present: Ids = (name) => ids.get(name) ?? new Set();
  return checkReferences(file, present).map((issue) => atItsPosition(issue, positions));
}

const unknownFilm = {
  title: { en: '?', de: '?' },
  year: 2000,
  director: '?',
  cuts: [],
  facts: [],
};

function atItsPosition(issue: Issue, positions: ReadonlyMap<string, readonly number[]>): Issue {
  const [name, index, ...rest] = issue.path;
  if (typeof name !== 'string' || typeof index !== 'number') return issue;
  return { ...issue, path: [name, positions.get(name)?.[index] ?? index, ...rest] };
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

function listAt(data: unknown, name: string): unknown[] {
  const list = fieldOf(data, name);
  return Array.isArray(list) ? list : [];
}

function idsIn(record: unknown): string[] {
  const id = fieldOf(record, 'id');
  return typeof id === 'string' ? [id] : [];
}
