import { distance } from 'fastest-levenshtein';

/**
 * The known id that a mistyped one most likely meant: the one with the smallest edit distance (at most a third of
 * its length), else the first that contains it or has one of its longer words.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const needle = wanted.toLowerCase();
  const ids = [...known];
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(needle.length / 3)) + 1;
  for (const id of ids) {
    if (Math.abs(id.length - needle.length) >= limit) continue;
    const edits = distance(needle, id);
    if (edits >= limit) continue;
    best = id;
    limit = edits;
  }
  return best ?? ids.find((id) => needle.length >= 3 && id.includes(needle)) ?? sharingAWord(needle, ids);
}

function sharingAWord(needle: string, ids: readonly string[]): string | undefined {
  return needle
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length)
    .map((word) => ids.find((id) => id.split('-').includes(word)))
    .find((id) => id !== undefined);
}
