import type { Dispute, Film, Subject } from './film.ts';
import type { FilmData, Outline } from './filmData.ts';
import { LinkedCharacter } from './linkedCharacter.ts';
import { LinkedDispute } from './linkedDispute.ts';
import { LinkedQuote } from './linkedQuote.ts';
import { LinkedScene, LinkedSequence } from './linkedScene.ts';
import { drawnFromSources, LinkedSource } from './linkedSource.ts';
import { requireRecord, type Links } from './links.ts';
import type { DisputeRecord } from './schema.ts';

/**
 * Links a film: every id becomes the record it names, and every record knows who refers to it. What takes details is
 * linked when it is first read, so that a film can be linked before they are there.
 * @param last number of the last scene that is seen: later ones are gone, and with them the quotes, characters,
 *   relations, sources, steps of readings and disputes that only they bring
 * @throws {Error} when a reference of the outline does not exist, which `checkReferences` would have told
 */
export function linkFilm(data: FilmData, last: number = data.outline.scenes.length): Film {
  const links = linkedRecords(data, last);
  for (const scene of links.scenes.values()) {
    requireRecord(links.sequences, scene.sequence.id).scenes.push(scene);
    for (const { character } of scene.cast) requireRecord(links.characters, character.id).scenes.push(scene);
  }
  for (const quote of links.quotes.values()) {
    requireRecord(links.scenes, quote.scene.id).quotes.push(quote);
    requireRecord(links.characters, quote.speaker.id).quotes.push(quote);
  }
  for (const dispute of links.disputes) ownerOf(dispute.about, links)?.disputes.push(dispute);
  const { outline } = data;
  return {
    data,
    ...outline.film,
    formatVersion: outline.version,
    sequences: [...links.sequences.values()],
    characters: [...links.characters.values()],
    scenes: [...links.scenes.values()],
    quotes: [...links.quotes.values()],
    sources: [...links.sources.values()],
    disputes: links.disputes,
    sceneById: links.scenes,
    characterById: links.characters,
    quoteById: links.quotes,
    sourceById: links.sources,
    renamed: {
      scene: formerIds(outline.scenes, links.scenes),
      character: formerIds(outline.characters, links.characters),
      quote: formerIds(outline.quotes, links.quotes),
      source: formerIds(outline.sources, links.sources),
    },
  };
}

type LinkedRecords = ReturnType<typeof linkedRecords>;

function linkedRecords(data: FilmData, last: number) {
  const { outline } = data;
  const isCut = last < outline.scenes.length;
  const seen = isCut ? seenPart(data, last) : outline;
  const sequences = mapOf(seen.sequences, (record, number) => new LinkedSequence(record, number));
  const characters = new Map<string, LinkedCharacter>();
  const scenes = new Map<string, LinkedScene>();
  const quotes = new Map<string, LinkedQuote>();
  const sources = new Map<string, LinkedSource>();
  const disputes: LinkedDispute[] = [];
  let drawn: ReturnType<typeof drawnFromSources> | undefined;
  const links: Links = {
    sequences,
    characters,
    scenes,
    quotes,
    sources,
    disputes,
    details: data.details,
    drawnFrom: () => (drawn ??= drawnFromSources(links)),
  };
  fill(characters, seen.characters, (record, number) => new LinkedCharacter(links, record, number));
  fill(scenes, seen.scenes, (record, number) => new LinkedScene(links, record, number));
  fill(quotes, seen.quotes, (record) => new LinkedQuote(links, record));
  fill(sources, seen.sources, (record, number) => new LinkedSource(links, record, number));
  for (const record of seen.disputes) {
    if (!isCut || isSeen(record.about, links)) disputes.push(new LinkedDispute(links, record));
  }
  return { sequences, characters, scenes, quotes, sources, disputes };
}

/** What has been seen of an outline after a scene; disputes depend on what of the rest has. */
function seenPart({ outline, sourceSeenFrom }: FilmData, last: number): Outline {
  const scenes = outline.scenes.slice(0, last);
  const sceneIds = new Set(scenes.map(({ id }) => id));
  const sequences = new Set(scenes.map(({ sequence }) => sequence));
  const seen = castIds(scenes);
  const later = castIds(outline.scenes.slice(last));
  const seenFrom = sourceSeenFrom();
  return {
    ...outline,
    scenes,
    sequences: outline.sequences.filter(({ id }) => sequences.has(id)),
    // Whoever is in no scene at all is not brought by a later one.
    characters: outline.characters.filter(({ id }) => seen.has(id) || !later.has(id)),
    quotes: outline.quotes.filter(({ scene }) => sceneIds.has(scene)),
    sources: outline.sources.filter(({ id }) => (seenFrom.get(id) ?? 0) <= last),
  };
}

function castIds(scenes: Outline['scenes']): ReadonlySet<string> {
  return new Set(scenes.flatMap(({ characters }) => characters.map(({ id }) => id)));
}

/** What is disputed about a source or the film may tell of any of its scenes. */
function isSeen({ kind, id }: DisputeRecord['about'], { scenes, characters, quotes }: Links): boolean {
  if (kind === 'scene') return scenes.has(id);
  if (kind === 'character') return characters.has(id);
  return kind === 'quote' && quotes.has(id);
}

function ownerOf(about: Subject, links: LinkedRecords): { readonly disputes: Dispute[] } | undefined {
  if (about.kind === 'scene') return links.scenes.get(about.scene.id);
  if (about.kind === 'character') return links.characters.get(about.character.id);
  if (about.kind === 'quote') return links.quotes.get(about.quote.id);
  if (about.kind === 'source') return links.sources.get(about.source.id);
  return undefined;
}

function fill<Item extends { readonly id: string }, Linked>(
  map: Map<string, Linked>,
  records: readonly Item[],
  link: (record: Item, number: number) => Linked,
): void {
  records.forEach((record, index) => map.set(record.id, link(record, index + 1)));
}

function mapOf<Item extends { readonly id: string }, Linked>(
  records: readonly Item[],
  link: (record: Item, number: number) => Linked,
): ReadonlyMap<string, Linked> {
  const map = new Map<string, Linked>();
  fill(map, records, link);
  return map;
}

/** Old id -> id of today, of the records that are linked. */
function formerIds(
  records: readonly { readonly id: string; readonly formerly?: readonly string[] }[],
  linked: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const seen = records.filter(({ id }) => linked.has(id));
  return new Map(seen.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)));
}
