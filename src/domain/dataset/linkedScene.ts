import type { Dispute, Quote, Scene, Sequence } from './film.ts';
import type { OutlineRecord } from './filmData.ts';
import { positionsOf, requireRecord, sourcesOf, type Links } from './links.ts';

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
