import type { Part } from './findable.ts';
import { closeness, type Typed } from './typed.ts';

/**
 * The part of a record that says best why it was found: the one with the most of the typed words, the first among
 * equals, one in the reader's language before one in another.
 */
export function reasonAmong(parts: readonly Part[], typed: readonly Typed[], lang: string): Part | undefined {
  let best: Part | undefined;
  let most = 0;
  for (const one of parts) {
    const share = typed.reduce((sum, word) => sum + closest(word, one.words), 0);
    const own = one.lang === undefined || one.lang.startsWith(lang) ? ownLanguage : 1;
    if (share * own <= most) continue;
    best = one;
    most = share * own;
  }
  return best;
}

const ownLanguage = 1.2;

function closest(typed: Typed, words: readonly string[]): number {
  return words.reduce((best, word) => Math.max(best, closeness(typed, word)), 0);
}
