/** Gives the next number of a sequence, from 0 up to 1. */
export type RandomSource = () => number;

/**
 * A sequence of numbers that is always the same for the same seed and looks unrelated for another. Hash: FNV-1a
 * (Fowler, Noll and Vo), finished as in MurmurHash3 (Appleby).
 */
export function seededRandom(seed: string): RandomSource {
  let round = 0;
  return () => {
    let hash = 0x811c9dc5 ^ round++;
    for (const character of seed) {
      hash ^= character.codePointAt(0) ?? 0;
      hash = Math.imul(hash, 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
  };
}

/** A random item of a list. */
export function oneOf<Item>(items: readonly [Item, ...Item[]], random: RandomSource): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
