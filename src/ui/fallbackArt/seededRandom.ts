/** Numbers from 0 to 1, one after the other. */
export type RandomSource = () => number;

/**
 * Numbers that are always the same for a text and look unrelated for different ones (FNV-1a, Fowler, Noll and Vo, with
 * the finish of MurmurHash3, Appleby).
 */
export function seededRandom(text: string): RandomSource {
  let round = 0;
  return () => {
    let hash = 0x811c9dc5 ^ round++;
    for (const character of text) {
      hash ^= character.codePointAt(0) ?? 0;
      hash = Math.imul(hash, 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
  };
}

/** One of several, by chance. */
export function oneOf<Item>(items: readonly [Item, ...Item[]], chance: RandomSource): Item {
  return items[Math.floor(chance() * items.length)] ?? items[0];
}
