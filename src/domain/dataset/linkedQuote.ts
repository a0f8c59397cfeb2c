import type { Character, Dispute, Quote, Scene } from './film.ts';
import type { OutlineRecord } from './filmData.ts';
import { requireRecord, sourcesOf, type Links } from './links.ts';

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

/** The source's id in `source:<id>`; empty for a translation of the explorer's own. */
function sourceIn(by: string): string {
  return by.startsWith('source:') ? by.slice('source:'.length) : '';
}
