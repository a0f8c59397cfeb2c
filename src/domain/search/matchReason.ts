import { closeness, type QueryTerm } from './queryTerms.ts';
import type { SearchText } from './searchTexts.ts';

/**
 * The part of a record that says best why it was found: the one with the most of the typed words, the first among
 * equals, one in the reader's language before one in another.
 */
export function matchReason(
  texts: readonly SearchText[],
  terms: readonly QueryTerm[],
  lang: string,
): SearchText | undefined {
  let best: SearchText | undefined;
  let most = 0;
  for (const one of texts) {
    const share = terms.reduce((sum, word) => sum + closest(word, one.words), 0);
    const own = one.lang === undefined || one.lang.startsWith(lang) ? ownLanguage : 1;
    if (share * own <= most) continue;
    best = one;
    most = share * own;
  }
  return best;
}

const ownLanguage = 1.2;

function closest(terms: QueryTerm, words: readonly string[]): number {
  return words.reduce((best, word) => Math.max(best, closeness(terms, word)), 0);
}
