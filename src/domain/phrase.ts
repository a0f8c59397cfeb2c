import type { Part } from './findable.ts';
import { closeness, type Typed } from './typed.ts';

/**
 * How much a record says a query as it was typed, word after word: a part that has half of the query in a row says it
 * a little, one that has all of it much, one that has it and nothing else most.
 * @param prominence what a part counts, 0 to 1
 * @returns 0 to 1
 */
export function literalness(
  parts: readonly Part[],
  typed: readonly Typed[],
  prominence: (field: Part['field']) => number,
): number {
  let most = 0;
  for (const { field, words } of parts) {
    const run = longestRun(words, typed);
    const ofQuery = run / typed.length;
    const ofPart = run / words.length;
    most = Math.max(most, prominence(field) * ofQuery ** 2 * (0.6 + 0.4 * ofPart));
  }
  return most;
}

/** The most words of a query that follow one another in a text just so. */
function longestRun(words: readonly string[], typed: readonly Typed[]): number {
  let longest = 0;
  // Lengths of the runs that end at the word before, by the typed word they end with.
  let before: readonly number[] = [];
  for (const word of words) {
    const here = typed.map((one, place) => (closeness(one, word) > 0 ? (before[place - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...here);
    before = here;
  }
  return longest;
}
