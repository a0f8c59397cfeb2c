/**
 * Four numbers from 0 to 1 that are always the same for a text and look unrelated for different ones (FNV-1a,
 * Fowler, Noll and Vo).
 */
export function fingerprint(text: string): readonly number[] {
  return [0, 1, 2, 3].map((round) => {
    let hash = 0x811c9dc5 ^ round;
    for (const character of text) {
      hash ^= character.codePointAt(0) ?? 0;
      hash = Math.imul(hash, 0x01000193);
    }
    return ((hash ^ (hash >>> 15)) >>> 0) / 0xffffffff;
  });
}
