import type { Character, Dispute, Quote, Scene } from './film.ts';
import type { OutlineRecord } from './filmData.ts';
import { sourcesOf, type Links } from './links.ts';

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
