import type { Character, Dispute, Film, Quote, Scene, Sequence, Source, Subject } from './film.ts';
import type { DisputeRecord, FilmFile } from './schema.ts';

/** A linked record while it is being filled. */
type Draft<Linked> = {
  -readonly [Key in keyof Linked]: Linked[Key] extends readonly (infer Item)[] ? Item[] : Linked[Key];
};

/**
 * Links a dataset whose references have been checked: every id becomes the record it names, and every record knows
 * who refers to it. Linear in the size of the file.
 * @throws {Error} when a reference does not exist, which `checkReferences` would have told
 */
export function linkFilm(file: FilmFile): Film {
  const titles = new Map<string, number>();
  for (const { title } of file.sources) titles.set(title, (titles.get(title) ?? 0) + 1);
  const sources = mapOf(file.sources, ({ reading: _, ...record }, index): Draft<Source> => ({
    ...record,
    number: index + 1,
    isTitleShared: (titles.get(record.title) ?? 0) > 1,
    reading: undefined,
    scenes: [],
    quotes: [],
    characters: [],
    positions: [],
    disputes: [],
  }));
  const characters = mapOf(file.characters, (record, index): Draft<Character> => ({
    ...record,
    number: index + 1,
    relations: [],
    sources: record.sources.map((id) => requireRecord(sources, id)),
    scenes: [],
    quotes: [],
    disputes: [],
  }));
  const sequences = mapOf(file.sequences, (record, index): Draft<Sequence> => ({
    ...record,
    number: index + 1,
    scenes: [],
  }));
  const scenes = mapOf(file.scenes, (record, index): Draft<Scene> => ({
    ...record,
    number: index + 1,
    sequence: requireRecord(sequences, record.sequence),
    cast: record.characters.map(({ id, presence }) => ({ character: requireRecord(characters, id), presence })),
    accounts: record.accounts.map(({ source, says }) => ({ source: requireRecord(sources, source), says })),
    sources: record.sources.map((id) => requireRecord(sources, id)),
    quotes: [],
    disputes: [],
  }));
  const quotes = mapOf(file.quotes, (record): Draft<Quote> => ({
    ...record,
    scene: requireRecord(scenes, record.scene),
    speaker: requireRecord(characters, record.speaker),
    to: record.to.map((id) => requireRecord(characters, id)),
    variants: record.variants.map((variant) => ({ ...variant, source: requireRecord(sources, variant.source) })),
    sources: record.sources.map((id) => requireRecord(sources, id)),
    translation: record.translation && {
      ...record.translation,
      by: sources.get(sourceOf(record.translation.by)),
    },
    disputes: [],
  }));

  for (const { id, relations } of file.characters) {
    const character = requireRecord(characters, id);
    character.relations = relations.map(({ to, as }) => ({ to: requireRecord(characters, to), as }));
    for (const source of character.sources) requireRecord(sources, source.id).characters.push(character);
  }
  for (const scene of scenes.values()) {
    requireRecord(sequences, scene.sequence.id).scenes.push(scene);
    for (const { character } of scene.cast) requireRecord(characters, character.id).scenes.push(scene);
    const named = [...scene.accounts.map(({ source }) => source.id), ...scene.sources.map(({ id }) => id)];
    for (const id of new Set(named)) requireRecord(sources, id).scenes.push(scene);
  }
  for (const quote of quotes.values()) {
    requireRecord(scenes, quote.scene.id).quotes.push(quote);
    requireRecord(characters, quote.speaker.id).quotes.push(quote);
    const translator = quote.translation?.by ?? [];
    const named = [quote.sources, quote.variants.map(({ source }) => source), translator].flat();
    for (const { id } of new Set(named)) requireRecord(sources, id).quotes.push(quote);
  }
  for (const { id, reading } of file.sources) {
    if (!reading) continue;
    requireRecord(sources, id).reading = {
      ...reading,
      scenes: reading.scenes.map((scene) => requireRecord(scenes, scene)),
    };
  }
  const disputes = file.disputes.map((record) => {
    const dispute: Dispute = {
      ...record,
      about: subject(record.about),
      positions: record.positions.map(({ source, says }) => ({ source: requireRecord(sources, source), says })),
    };
    ownerOf(record.about)?.disputes.push(dispute);
    for (const id of new Set(record.positions.map(({ source }) => source))) {
      requireRecord(sources, id).positions.push(dispute);
    }
    return dispute;
  });

  function subject({ kind, id }: DisputeRecord['about']): Subject {
    if (kind === 'scene') return { kind, scene: requireRecord(scenes, id) };
    if (kind === 'character') return { kind, character: requireRecord(characters, id) };
    if (kind === 'quote') return { kind, quote: requireRecord(quotes, id) };
    if (kind === 'source') return { kind, source: requireRecord(sources, id) };
    return { kind };
  }

  function ownerOf({ kind, id }: DisputeRecord['about']): { disputes: Dispute[] } | undefined {
    if (kind === 'film') return undefined;
    return requireRecord<{ disputes: Dispute[] }>(
      { scene: scenes, character: characters, quote: quotes, source: sources }[kind],
      id,
    );
  }

  const { id, title, year, director } = file.film;
  return {
    file,
    id,
    title,
    year,
    director,
    sequences: [...sequences.values()],
    characters: [...characters.values()],
    scenes: [...scenes.values()],
    quotes: [...quotes.values()],
    sources: [...sources.values()],
    disputes,
    sceneById: scenes,
    characterById: characters,
    quoteById: quotes,
    sourceById: sources,
    renamed: {
      scene: oldIds(file.scenes),
      character: oldIds(file.characters),
      quote: oldIds(file.quotes),
      source: oldIds(file.sources),
    },
  };
}

function mapOf<Item extends { id: string }, Linked>(
  records: readonly Item[],
  link: (record: Item, index: number) => Linked,
): Map<string, Linked> {
  return new Map(records.map((record, index) => [record.id, link(record, index)]));
}

/** The source's id in `source:<id>`; empty for a translation of the explorer's own. */
function sourceOf(by: string): string {
  return by.startsWith('source:') ? by.slice('source:'.length) : '';
}

function requireRecord<Linked>(map: ReadonlyMap<string, Linked>, id: string): Linked {
  const record = map.get(id);
  if (record === undefined) throw new Error(`No record "${id}"`);
  return record;
}

function oldIds(records: readonly { id: string; formerly: readonly string[] }[]): ReadonlyMap<string, string> {
  return new Map(records.flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const)));
}
