import MiniSearch from 'minisearch';

import type { Film } from '#domain/dataset/film.ts';

import { phraseScore, type Answers } from './phraseScore.ts';
import { closeness, queryTerms, significantTerms, type QueryTerm } from './queryTerms.ts';
import { answeringOf, entriesOf, type Entry, type FindableKind } from './searchRecords.ts';
import type { Field, SearchText } from './searchTexts.ts';

/** What was found of one kind, best first. */
export interface Group {
  readonly kind: FindableKind;
  readonly hits: readonly Entry[];
}

/** Answers a query with what it finds, the kind with the best hit first. Never throws. */
export type Search = (query: string) => readonly Group[];

/** How much a word in a text of a record counts, by the text's field. */
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

const stopWordWeight = 0.15;
/** How much more a record weighs that says the query word for word. */
const phraseGain = 5;

/** Makes the index of a film, which takes a moment that a page should not be kept waiting for. */
export function prepareSearch(film: Film): Search {
  const entries = entriesOf(film);
  const answering = answeringOf(film, entries);
  const vocabulary = new Set<string>();
  const index = new MiniSearch<{ readonly id: number; readonly texts: readonly SearchText[] }>({
    fields: Object.keys(boosts),
    extractField: ({ id, texts }, field) => (field === 'id' ? id : textOf(texts, field)),
    tokenize: (words) => words.split(' '),
    processTerm: (word) => {
      vocabulary.add(word);
      return word;
    },
    searchOptions: { boost: boosts, processTerm: (word) => word },
  });
  index.addAll(entries.map(({ texts }, id) => ({ id, texts })));
  // What can be made before the first question is made before it.
  answering('');

  return (query) => {
    const queryWords = queryTerms(query);
    const significant = new Set(significantTerms(query).map(({ word }) => word));
    const weightOf = ({ word }: QueryTerm) => (significant.has(word) ? 1 : stopWordWeight);
    const answers = answersAmong(vocabulary, queryWords);
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
        const coverage = [...significant].filter((word) => answered.has(word)).length / significant.size;
        const literal = 1 + phraseGain * phraseScore(entry.texts, queryWords.length, answers, prominence);
        return { entry, score: score * kindWeights[entry.findable.kind] * literal * coverage };
      })
      .sort((a, b) => b.score - a.score);
    return grouped(ranked.map(({ entry }) => entry));
  };
}

/** The words of the film that answer typed ones: which, in which place of the query, and how closely. */
function answersAmong(vocabulary: Iterable<string>, queryWords: readonly QueryTerm[]): Answers {
  const answers = new Map<string, { readonly one: QueryTerm; readonly place: number; readonly close: number }[]>();
  for (const word of vocabulary) {
    const own = queryWords
      .map((one, place) => ({ one, place, close: closeness(one, word) }))
      .filter(({ close }) => close > 0);
    if (own.length > 0) answers.set(word, own);
  }
  return answers;
}

function prominence(field: Field): number {
  return Math.min(1, boosts[field] / prominentFrom);
}

function textOf(texts: readonly SearchText[], field: string): string {
  return texts
    .filter((searchText) => searchText.field === field)
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
