import MiniSearch from 'minisearch';

import type { Field, Part } from './findable.ts';
import type { Film } from './linked.ts';
import { type Answers, literalness } from './phrase.ts';
import { answeringOf, entriesOf, type Entry, type FindableKind } from './searchRecords.ts';
import { closeness, tellingWords, type Typed, typedWords } from './typed.ts';

/** What was found of one kind, best first. */
export interface Group {
  readonly kind: FindableKind;
  readonly hits: readonly Entry[];
}

/** Answers a query with what it finds, the kind with the best hit first. Never throws. */
export type Search = (query: string) => readonly Group[];

/** How much a word in a part of a record tells of it. */
const boosts: Record<Field, number> = {
  title: 5,
  name: 7,
  actor: 7,
  line: 5,
  variant: 4,
  translation: 4,
  song: 7,
  artist: 6,
  question: 4,
  role: 4,
  summary: 3,
  place: 2,
  author: 2,
  publisher: 2,
  reading: 2,
  about: 1,
  speaker: 1,
  scene: 1,
  time: 1,
  account: 0.7,
  verdict: 0.5,
  position: 0.5,
  said: 0.3,
  music: 1,
  cast: 0.3,
};
const prominentFrom = 4;

const kindWeights: Record<FindableKind, number> = {
  scene: 1,
  character: 1,
  quote: 1.6,
  song: 1,
  dispute: 0.5,
  source: 0.45,
};

const batch = 200;
const stopWordWeight = 0.15;
/** How much more a record weighs that says the query word for word. */
const literalGain = 5;

/** Makes the index of a film, in pieces, so that the page goes on answering meanwhile. */
export async function prepareSearch(film: Film): Promise<Search> {
  const entries = entriesOf(film);
  const answering = answeringOf(film, entries);
  const vocabulary = new Set<string>();
  const index = new MiniSearch<{ readonly id: number; readonly parts: readonly Part[] }>({
    fields: Object.keys(boosts),
    extractField: ({ id, parts }, field) => (field === 'id' ? id : textOf(parts, field)),
    tokenize: (words) => words.split(' '),
    processTerm: (word) => {
      vocabulary.add(word);
      return word;
    },
    searchOptions: { boost: boosts, processTerm: (word) => word },
  });
  await index.addAllAsync(
    entries.map(({ parts }, id) => ({ id, parts })),
    { chunkSize: batch },
  );
  // What can be made before the first question is made before it.
  answering('');

  return (query) => {
    const typed = typedWords(query);
    const telling = new Set(tellingWords(query).map(({ word }) => word));
    const weightOf = ({ word }: Typed) => (telling.has(word) ? 1 : stopWordWeight);
    const answers = answersAmong(vocabulary, typed);
    if (answers.size === 0) return [];
    const isAnswer = answering(query);
    const ranked = index
      .search([...answers.keys()].join(' '), {
        filter: ({ id }) => isAnswer(entryAt(entries, id)),
        boostTerm: (word) => Math.max(...(answers.get(word) ?? []).map(({ one, close }) => close * weightOf(one))),
      })
      .map(({ id, score, terms }) => {
        const entry = entryAt(entries, id);
        const answered = new Set(terms.flatMap((word) => (answers.get(word) ?? []).map(({ one }) => one.word)));
        const coverage = [...telling].filter((word) => answered.has(word)).length / telling.size;
        const literal = 1 + literalGain * literalness(entry.parts, typed.length, answers, prominence);
        return { entry, score: score * kindWeights[entry.findable.kind] * literal * coverage };
      })
      .sort((a, b) => b.score - a.score);
    return grouped(ranked.map(({ entry }) => entry));
  };
}

/** The words of the film that answer typed ones: which, in which place of the query, and how closely. */
function answersAmong(vocabulary: Iterable<string>, typed: readonly Typed[]): Answers {
  const answers = new Map<string, { readonly one: Typed; readonly place: number; readonly close: number }[]>();
  for (const word of vocabulary) {
    const own = typed
      .map((one, place) => ({ one, place, close: closeness(one, word) }))
      .filter(({ close }) => close > 0);
    if (own.length > 0) answers.set(word, own);
  }
  return answers;
}

function prominence(field: Field): number {
  return Math.min(1, boosts[field] / prominentFrom);
}

function textOf(parts: readonly Part[], field: string): string {
  return parts
    .filter((part) => part.field === field)
    .flatMap(({ words }) => words)
    .join(' ');
}

function entryAt(entries: readonly Entry[], id: unknown): Entry {
  const entry = typeof id === 'number' ? entries[id] : undefined;
  if (entry === undefined) throw new Error(`The index has no entry ${String(id)}`);
  return entry;
}

function grouped(ranked: readonly Entry[]): readonly Group[] {
  const groups = new Map<FindableKind, Entry[]>();
  for (const entry of ranked) {
    const group = groups.get(entry.findable.kind);
    if (group) group.push(entry);
    else groups.set(entry.findable.kind, [entry]);
  }
  return [...groups].map(([kind, hits]) => ({ kind, hits }));
}
