import type { LayoutCells } from './layoutCells.ts';
import type { Random } from './random.ts';
import type { Segments } from './segments.ts';

/**
 * Makes more links straight, in place, without letting the packed height pass `limit`: straighten
 * a bent link, bend those that cross it, then bend links of the critical chain until the height
 * fits; keep that unless more links are bent than before. `straight` must fit to begin with.
 * Spends `moves` moves of O(cells) each, and
 * gives the number of links that are left bent.
 */
export function straighten(
  cells: LayoutCells,
  segments: Segments,
  straight: Uint8Array,
  limit: number,
  moves: number,
  random: Random,
): number {
  const { length, next, width } = cells;
  const links: number[] = [];
  next.forEach((target, link) => {
    if (target >= 0) links.push(link);
  });
  const flipped: number[] = [];

  function flip(link: number): void {
    straight[link] = straight[link] === 1 ? 0 : 1;
    flipped.push(link);
  }

  /** Bends the straight links that cross `link`; gives their number. */
  function bendCrossing(link: number): number {
    const step = Math.floor(link / width);
    const start = step * width;
    const target = next[link]!;
    let bent = 0;
    for (let other = start; other < start + length[step]!; other++) {
      if (other === link || straight[other] !== 1) continue;
      if (other < link === next[other]! < target) continue;
      flip(other);
      bent++;
    }
    return bent;
  }

  /** Bends critical links, at most `allowed`, until the height fits. */
  function fits(allowed: number): boolean {
    for (let left = allowed; segments.pack(straight, limit) === Infinity; left--) {
      if (left === 0) return false;
      const candidates = segments.critical(straight);
      const link = candidates[random.below(candidates.length)];
      if (link === undefined) return false;
      flip(link);
    }
    return true;
  }

  for (let move = 0; move < moves && links.length > 0; move++) {
    const link = links[random.below(links.length)];
    if (link === undefined || straight[link] === 1) continue;
    flip(link);
    const bent = bendCrossing(link);
    if (bent > 1 || !fits(1 - bent)) {
      for (const changed of flipped) straight[changed] = straight[changed] === 1 ? 0 : 1;
    }
    flipped.length = 0;
  }
  return links.filter((link) => straight[link] !== 1).length;
}
