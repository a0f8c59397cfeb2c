import type { Film } from './film.ts';
import { detailsIn, type DetailMaps, type FilmData } from './filmData.ts';
import { linkFilm } from './linkFilm.ts';
import type { DisputeRecord, FilmFile } from './schema.ts';

/**
 * Links a dataset whose references have been checked.
 * @throws {Error} when a reference does not exist, which `checkReferences` would have told
 */
export function wholeFilm(file: FilmFile): Film {
  return linkFilm(wholeData(file));
}

/** A dataset as what a film is linked from: all of it is there. */
export function wholeData(file: FilmFile): FilmData {
  let seenFrom: ReadonlyMap<string, number> | undefined;
  return {
    outline: file,
    details: detailsIn(mapsOf(file)),
    filmDetails: () => file.film,
    sourceSeenFrom: () => (seenFrom ??= sourceSeenFrom(file)),
  };
}

function mapsOf(file: FilmFile): DetailMaps {
  return {
    characters: byId(file.characters),
    scenes: byId(file.scenes),
    quotes: byId(file.quotes),
    sources: byId(file.sources),
    disputes: byId(file.disputes),
  };
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): Map<string, Item> {
  return new Map(records.map((record) => [record.id, record]));
}

/** A source is seen with the first thing that rests on it; one that nothing rests on tells nothing, and is always seen. */
function sourceSeenFrom(file: FilmFile): ReadonlyMap<string, number> {
  const scenes = new Map(file.scenes.map(({ id }, index) => [id, index + 1]));
  const end = file.scenes.length;
  const characters = new Map<string, number>();
  file.scenes.forEach(({ characters: cast }, index) => {
    for (const { id } of cast) if (!characters.has(id)) characters.set(id, index + 1);
  });
  const quotes = new Map(file.quotes.map(({ id, scene }) => [id, scenes.get(scene) ?? end]));
  const seenFrom = new Map<string, number>();

  function rest(on: readonly string[], from: number) {
    for (const id of on) seenFrom.set(id, Math.min(seenFrom.get(id) ?? end, from));
  }

  function subjectSeenFrom({ kind, id }: DisputeRecord['about']): number {
    if (kind === 'scene') return scenes.get(id) ?? end;
    if (kind === 'character') return characters.get(id) ?? 0;
    // What is disputed about a source or the film may tell of any of its scenes.
    return kind === 'quote' ? (quotes.get(id) ?? end) : end;
  }

  for (const { sources } of file.film.facts) rest(sources, 0);
  file.scenes.forEach(({ sources, accounts }, index) => {
    rest([...sources, ...accounts.map(({ source }) => source)], index + 1);
  });
  for (const { id, sources, variants, translation } of file.quotes) {
    const translator = translation ? [translation.by.replace(/^source:/, '')] : [];
    rest([...sources, ...variants.map(({ source }) => source), ...translator], quotes.get(id) ?? end);
  }
  for (const { id, sources } of file.characters) rest(sources, characters.get(id) ?? 0);
  for (const { id, reading } of file.sources) {
    if (reading) rest([id], Math.min(...reading.scenes.map((scene) => scenes.get(scene) ?? end)));
  }
  for (const { about, positions } of file.disputes) {
    rest(
      positions.map(({ source }) => source),
      subjectSeenFrom(about),
    );
  }
  return new Map(file.sources.map(({ id }) => [id, seenFrom.get(id) ?? 0]));
}
