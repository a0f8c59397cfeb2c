import { allEndings, allStopWords } from '#domain/locales/locales.ts';

import { wordsOf } from './foldText.ts';

/** A word that somebody typed, folded. */
export interface QueryTerm {
  readonly word: string;
  readonly stem: string;
  /** Letters as typed; from five on, one of them may be wrong. */
  readonly letters: number;
}

/** Closeness from which on a word was typed as it is, or begun so. */
export const exactMatchFrom = 0.5;

const typoCloseness = 0.4;
const forgivingFrom = 5;
const shortestStem = 4;
const shortestPart = 4;
/** All words of a query. */
export function queryTerms(query: string): readonly QueryTerm[] {
  return wordsOf(query).map(({ word, start, end }) => ({ word, stem: stemOf(word), letters: end - start }));
}

/** The words of a query that a record must have: those that say something, or all if none does. Each once. */
export function significantTerms(query: string): readonly QueryTerm[] {
  const all = [...new Map(queryTerms(query).map((term) => [term.word, term])).values()];
  const significant = all.filter(({ word }) => !allStopWords.has(word));
  return significant.length > 0 ? significant : all;
}

/**
 * How close a folded word of a text comes to a typed one: 1 if it is the same; less for another form of it, for one
 * that is only begun, for the second half of a compound and for one typing error; 0 if it is another word.
 */
export function closeness({ word: term, stem, letters }: QueryTerm, word: string): number {
  if (word === term) return 1;
  if (word.startsWith(stem) && stemOf(word) === stem) return 0.85;
  if (word.startsWith(term)) return exactMatchFrom + 0.3 * (term.length / word.length);
  if (letters >= shortestPart && word.endsWith(term)) return exactMatchFrom;
  return letters >= forgivingFrom && isOneTypoAway(term, word) ? typoCloseness : 0;
}

/** The word without the ending that its grammar gives it, in any of the languages; crude, but the same for all its forms. */
function stemOf(word: string): string {
  const ending = allEndings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Whether one letter too many, too few or wrong, or two that have changed places, make one word of the other. */
export function isOneTypoAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
