const small = /^(?:an?|and|at|by|for|from|in|of|on|or|the|to|with)$/i;

/**
 * A title with capitals only where a sentence would have them, as APA wants it. Kept are the first word, the first one
 * of a subtitle, words with a capital further in ("WALL-E", "E.T."), and words of the names given. Known limit: any
 * other proper noun, such as a place, loses its capital, because nothing tells it from an adjective.
 * @param names full names of people whose words keep their capitals
 */
export function sentenceCase(title: string, names: readonly string[]): string {
  const kept = new Set(names.flatMap((name) => name.split(/\s+/)).filter((word) => !small.test(word)));
  let first = true;
  return title
    .split(' ')
    .map((word) => {
      const stays = first || /^.+\p{Lu}/u.test(word) || /^I\b/.test(word) || kept.has(bare(word));
      first = /[:.?!–—]$/u.test(word);
      return stays ? word : word.toLowerCase();
    })
    .join(' ');
}

function bare(word: string): string {
  return word.replace(/[’']s$/u, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
