import type { Dispute, Subject } from './film.ts';
import type { OutlineRecord } from './filmData.ts';
import { positionsOf, subjectOf, type Links } from './links.ts';

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
