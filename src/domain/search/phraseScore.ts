import type { QueryTerm } from './queryTerms.ts';
import type { SearchText } from './searchTexts.ts';

/** By a word of the film, the typed words that it answers, with their places in the query. */
export type Answers = ReadonlyMap<
  string,
  readonly { readonly one: QueryTerm; readonly place: number; readonly close: number }[]
>;

/**
 * How much a record says a query as it was typed, word after word: a part that has half of the query in a row says it
 * a little, one that has all of it much, one that has it and nothing else most.
 * @param length words of the query
 * @param prominence what a part counts, 0 to 1
 * @returns 0 to 1
 */
export function phraseScore(
  texts: readonly SearchText[],
  length: number,
  answers: Answers,
  prominence: (field: SearchText['field']) => number,
): number {
  let most = 0;
  for (const { field, words } of texts) {
    const run = longestRun(words, answers);
    most = Math.max(most, prominence(field) * (run / length) ** 2 * (0.6 + 0.4 * (run / words.length)));
  }
  return most;
}

/** The most words of a query that follow one another in a text just so. */
function longestRun(words: readonly string[], answers: Answers): number {
  let longest = 0;
  // Lengths of the runs that end at the word before, by the place in the query they end at.
  let before = new Map<number, number>();
  for (const word of words) {
    const here = new Map<number, number>();
    for (const { place } of answers.get(word) ?? []) {
      const run = (before.get(place - 1) ?? 0) + 1;
      here.set(place, run);
      longest = Math.max(longest, run);
    }
    before = here;
  }
  return longest;
}
