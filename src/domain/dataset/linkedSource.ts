import type { Character, Dispute, Quote, Scene, Source } from './film.ts';
import type { OutlineRecord } from './filmData.ts';
import { type DrawnFromSource, type Links } from './links.ts';

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

  get #drawn(): DrawnFromSource {
    return this.#links.drawnFrom().get(this) ?? nothingDrawn;
  }

  get #details() {
    return this.#links.details('sources', this.id);
  }
}

const nothingDrawn: DrawnFromSource = { scenes: [], quotes: [], characters: [], positions: [] };

/** By source, what is drawn from it, each once and in the order of the film. Takes all details. */
export function drawnFromSources({
  scenes,
  quotes,
  characters,
  disputes,
}: Links): ReadonlyMap<Source, DrawnFromSource> {
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
