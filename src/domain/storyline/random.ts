/**
 * A seeded stream of whole numbers: `below(n)` is uniform in 0..n-1 for 1 <= n <= 2^31.
 * The same seed gives the same stream on every machine.
 */
export interface Random {
  below(limit: number): number;
}

/** Mulberry32 (Tommy Ettinger, public domain), seeded by the low 32 bits of `seed`. */
export function createRandom(seed: number): Random {
  let state = seed | 0;

  function below(limit: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 4294967296) * limit);
  }

  return { below };
}

/** Shuffles the list in place (Fisher and Yates). */
export function shuffle(list: unknown[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const moved = list.splice(j, 1);
    list.splice(i, 0, ...moved);
  }
}
