import type { Character, Dispute, Quote, Scene, Sequence, Source, Subject } from './film.ts';
import type { DetailedList, OutlineRecord, RecordDetails } from './filmData.ts';
import type { DisputeRecord } from './schema.ts';

/** The records of one film, for one another. */
export interface Links {
  readonly sequences: ReadonlyMap<string, LinkedSequence>;
  readonly characters: ReadonlyMap<string, LinkedCharacter>;
  readonly scenes: ReadonlyMap<string, LinkedScene>;
  readonly quotes: ReadonlyMap<string, LinkedQuote>;
  readonly sources: ReadonlyMap<string, LinkedSource>;
  readonly disputes: readonly LinkedDispute[];
  readonly details: <List extends DetailedList>(list: List, id: string) => RecordDetails<List>;
  readonly drawnFrom: () => ReadonlyMap<Source, Drawn>;
}

/** What is drawn from a source. */
type Drawn = Pick<Source, 'scenes' | 'quotes' | 'characters' | 'positions'>;

/** The record of an id. @throws {Error} when there is none */
export function requireRecord<Linked>(records: ReadonlyMap<string, Linked>, id: string): Linked {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}"`);
  return record;
}

export class LinkedSequence implements Sequence {
  readonly id;
  readonly number;
  readonly title;
  readonly summary;
  readonly hue;
  readonly core;
  readonly formerly: readonly string[];
  readonly scenes: Scene[] = [];

  constructor({ id, title, summary, hue, core, formerly = [] }: OutlineRecord<'sequences'>, number: number) {
    this.number = number;
    this.id = id;
    this.title = title;
    this.summary = summary;
    this.hue = hue;
    this.core = core;
    this.formerly = formerly;
  }
}

export class LinkedCharacter implements Character {
  readonly id;
  readonly number;
  readonly name;
  readonly actor;
  readonly role;
  readonly hue;
  readonly emblem;
  readonly scenes: Scene[] = [];
  readonly quotes: Quote[] = [];
  readonly disputes: Dispute[] = [];
  readonly #links: Links;
  #relations: Character['relations'] | undefined;
  #sources: Character['sources'] | undefined;

  constructor(links: Links, { id, name, actor, role, hue, emblem }: OutlineRecord<'characters'>, number: number) {
    this.number = number;
    this.#links = links;
    this.id = id;
    this.name = name;
    this.actor = actor;
    this.role = role;
    this.hue = hue;
    this.emblem = emblem;
  }

  get about() {
    return this.#details.about;
  }

  get relations(): Character['relations'] {
    const { characters } = this.#links;
    // Somebody not yet seen is not told of.
    return (this.#relations ??= this.#details.relations.flatMap(({ to, as }) => {
      const other = characters.get(to);
      return other ? [{ to: other, as }] : [];
    }));
  }

  get sources(): Character['sources'] {
    return (this.#sources ??= sourcesOf(this.#links, this.#details.sources));
  }

  get #details() {
    return this.#links.details('characters', this.id);
  }
}

export class LinkedScene implements Scene {
  readonly id;
  readonly number;
  readonly title;
  readonly poster;
  readonly sequence: Sequence;
  readonly cast: Scene['cast'];
  readonly quotes: Quote[] = [];
  readonly disputes: Dispute[] = [];
  readonly #links: Links;
  #accounts: Scene['accounts'] | undefined;
  #sources: Scene['sources'] | undefined;

  constructor(links: Links, { id, title, poster, sequence, characters }: OutlineRecord<'scenes'>, number: number) {
    this.number = number;
    this.#links = links;
    this.id = id;
    this.title = title;
    this.poster = poster;
    this.sequence = requireRecord(links.sequences, sequence);
    this.cast = characters.map((one) => ({
      character: requireRecord(links.characters, one.id),
      presence: one.presence,
    }));
  }

  get summary() {
    return this.#details.summary;
  }

  get place() {
    return this.#details.place;
  }

  get time() {
    return this.#details.time;
  }

  get songs() {
    return this.#details.songs;
  }

  get accounts(): Scene['accounts'] {
    return (this.#accounts ??= positionsOf(this.#links, this.#details.accounts));
  }

  get sources(): Scene['sources'] {
    return (this.#sources ??= sourcesOf(this.#links, this.#details.sources));
  }

  get #details() {
    return this.#links.details('scenes', this.id);
  }
}

export class LinkedQuote implements Quote {
  readonly id;
  readonly wording;
  readonly scene: Scene;
  readonly speaker: Character;
  readonly disputes: Dispute[] = [];
  readonly #links: Links;
  #to: Quote['to'] | undefined;
  #variants: Quote['variants'] | undefined;
  #sources: Quote['sources'] | undefined;
  #translation: Quote['translation'];

  constructor(links: Links, { id, wording, scene, speaker }: OutlineRecord<'quotes'>) {
    this.#links = links;
    this.id = id;
    this.wording = wording;
    this.scene = requireRecord(links.scenes, scene);
    this.speaker = requireRecord(links.characters, speaker);
  }

  get text() {
    return this.#details.text;
  }

  get lang() {
    return this.#details.lang;
  }

  get to(): Quote['to'] {
    const { characters } = this.#links;
    // Nor is somebody not yet seen spoken to.
    return (this.#to ??= this.#details.to.flatMap((id) => characters.get(id) ?? []));
  }

  get variants(): Quote['variants'] {
    const { sources } = this.#links;
    return (this.#variants ??= this.#details.variants.map((variant) => ({
      ...variant,
      source: requireRecord(sources, variant.source),
    })));
  }

  get sources(): Quote['sources'] {
    return (this.#sources ??= sourcesOf(this.#links, this.#details.sources));
  }

  get translation(): Quote['translation'] {
    const { translation } = this.#details;
    const { sources } = this.#links;
    return (this.#translation ??= translation && { ...translation, by: sources.get(sourceIn(translation.by)) });
  }

  get #details() {
    return this.#links.details('quotes', this.id);
  }
}

export class LinkedSource implements Source {
  readonly id;
  readonly number;
  readonly reading: Source['reading'];
  readonly disputes: Dispute[] = [];
  readonly #links: Links;

  constructor(links: Links, { id, reading }: OutlineRecord<'sources'>, number: number) {
    this.number = number;
    this.#links = links;
    this.id = id;
    const steps = reading?.scenes.flatMap((scene) => links.scenes.get(scene) ?? []) ?? [];
    this.reading = reading && steps.length > 0 ? { ...reading, scenes: steps } : undefined;
  }

  get title() {
    return this.#details.title;
  }

  get author() {
    return this.#details.author;
  }

  get publisher() {
    return this.#details.publisher;
  }

  get lang() {
    return this.#details.lang;
  }

  get kind() {
    return this.#details.kind;
  }

  get url() {
    return this.#details.url;
  }

  get isTitleShared(): Source['isTitleShared'] {
    return [...this.#links.sources.values()].some((other) => other !== this && other.title === this.title);
  }

  get scenes() {
    return this.#drawn.scenes;
  }

  get quotes() {
    return this.#drawn.quotes;
  }

  get characters() {
    return this.#drawn.characters;
  }

  get positions() {
    return this.#drawn.positions;
  }

  get #drawn(): Drawn {
    return this.#links.drawnFrom().get(this) ?? nothingDrawn;
  }

  get #details() {
    return this.#links.details('sources', this.id);
  }
}

const nothingDrawn: Drawn = { scenes: [], quotes: [], characters: [], positions: [] };

export class LinkedDispute implements Dispute {
  readonly id;
  readonly about: Subject;
  readonly #links: Links;
  #positions: Dispute['positions'] | undefined;

  constructor(links: Links, { id, about }: OutlineRecord<'disputes'>) {
    this.#links = links;
    this.id = id;
    this.about = subjectOf(links, about);
  }

  get question() {
    return this.#details.question;
  }

  get verdict() {
    return this.#details.verdict;
  }

  get confidence() {
    return this.#details.confidence;
  }

  get formerly() {
    return this.#details.formerly;
  }

  get positions(): Dispute['positions'] {
    return (this.#positions ??= positionsOf(this.#links, this.#details.positions));
  }

  get #details() {
    return this.#links.details('disputes', this.id);
  }
}

function subjectOf(links: Links, { kind, id }: DisputeRecord['about']): Subject {
  if (kind === 'scene') return { kind, scene: requireRecord(links.scenes, id) };
  if (kind === 'character') return { kind, character: requireRecord(links.characters, id) };
  if (kind === 'quote') return { kind, quote: requireRecord(links.quotes, id) };
  if (kind === 'source') return { kind, source: requireRecord(links.sources, id) };
  return { kind };
}

function sourcesOf({ sources }: Links, ids: readonly string[]): readonly Source[] {
  return ids.map((id) => requireRecord(sources, id));
}

function positionsOf<Position extends { readonly source: string }>({ sources }: Links, positions: readonly Position[]) {
  return positions.map((position) => ({ ...position, source: requireRecord(sources, position.source) }));
}

/** The source's id in `source:<id>`; empty for a translation of the explorer's own. */
function sourceIn(by: string): string {
  return by.startsWith('source:') ? by.slice('source:'.length) : '';
}

/** By source, what is drawn from it, each once and in the order of the film. Takes all details. */
export function drawnFromSources({ scenes, quotes, characters, disputes }: Links): ReadonlyMap<Source, Drawn> {
  const drawn = new Map<Source, { scenes: Scene[]; quotes: Quote[]; characters: Character[]; positions: Dispute[] }>();

  function of(source: Source) {
    const known = drawn.get(source) ?? { scenes: [], quotes: [], characters: [], positions: [] };
    drawn.set(source, known);
    return known;
  }

  for (const scene of scenes.values()) {
    const named = [...scene.sources, ...scene.accounts.map(({ source }) => source)];
    for (const source of new Set(named)) of(source).scenes.push(scene);
  }
  for (const quote of quotes.values()) {
    const named = [quote.sources, quote.variants.map(({ source }) => source), quote.translation?.by ?? []].flat();
    for (const source of new Set(named)) of(source).quotes.push(quote);
  }
  for (const character of characters.values()) {
    for (const source of new Set(character.sources)) of(source).characters.push(character);
  }
  for (const dispute of disputes) {
    for (const source of new Set(dispute.positions.map(({ source }) => source))) of(source).positions.push(dispute);
  }
  return drawn;
}
