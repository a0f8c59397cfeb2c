import { BROKEN } from './crossings.ts';
import type { Grid } from './grid.ts';

/** Says which slots of a row a line may take. */
export interface SlotRules {
  /**
   * What each slot 0..count costs the character at this step, `members` being the row without it:
   * 0, Infinity inside a foreign scene or away from its own, and where scenes overlap BROKEN for
   * each scene that would be broken. The buffer is used again by the next call.
   */
  fees(step: number, character: number, members: Int32Array, count: number): Float64Array;
}

/** Rules for the grid's scenes, with a buffer of their own. O(lines) for each row. */
export function createSlotRules(grid: Grid): SlotRules {
  const { characterCount, overlaps, sceneAt, sceneCast } = grid;
  const buffer = new Float64Array(grid.width + 1);

  function disjoint(step: number, character: number, members: Int32Array, count: number): void {
    const base = step * characterCount;
    const own = sceneAt[base + character]!;
    let met = false;
    if (own >= 0) {
      for (let i = 0; i < count && !met; i++) met = sceneAt[base + members[i]!] === own;
    }
    let above = -1;
    for (let slot = 0; slot <= count; slot++) {
      const below = slot < count ? sceneAt[base + members[slot]!]! : -1;
      const allowed = met ? above === own || below === own : above < 0 || above !== below;
      buffer[slot] = allowed ? 0 : Infinity;
      above = below;
    }
  }

  /** Fines instead of bans: lines already placed may leave no slot that respects every scene. */
  function overlapping(scene: number, character: number, members: Int32Array, count: number): void {
    const cast = sceneCast[scene]!;
    const own = cast.includes(character);
    let first = 0;
    while (first < count && !cast.includes(members[first]!)) first++;
    let last = count - 1;
    while (last > first && !cast.includes(members[last]!)) last--;
    if (first > last) return;
    for (let slot = 0; slot <= count; slot++) {
      const breaks = own ? slot < first || slot > last + 1 : slot > first && slot <= last;
      if (breaks) buffer[slot] = buffer[slot]! + BROKEN;
    }
  }

  function fees(step: number, character: number, members: Int32Array, count: number): Float64Array {
    const scenes = overlaps.get(step);
    if (scenes) {
      buffer.fill(0);
      for (const scene of scenes) overlapping(scene, character, members, count);
    } else disjoint(step, character, members, count);
    return buffer;
  }

  return { fees };
}
