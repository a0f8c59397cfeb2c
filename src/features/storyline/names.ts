import type { NameSide } from '#domain/storyline/slices.ts';

import { capsuleHalf, nameGap, nameHalf, nameWidth } from './measures.ts';

const allSides: readonly NameSide[] = ['before', 'above', 'below', 'after'];

/** A line with its name and its heights by step. */
interface Track {
  readonly id: string;
  readonly name: string;
  readonly places: readonly { readonly step: number; readonly y: number }[];
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Distance of a name above or below its line, which leaves space for capsules that end on the line. */
const offLine = capsuleHalf + 1;

/** The share of the distance of two columns that is free of the capsule and the line ends of the first one. */
const nearby = 0.65;

/** A strip of the drawing, in steps (which may be fractions) and pixels. */
interface Strip {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** The position of each name, and by how many pixels each column must move to the right to make space for names. */
export interface PlacedNames {
  readonly sides: ReadonlyMap<string, NameSide>;
  readonly extras: readonly number[];
}

/**
 * Finds a position for every name in which it overlaps no line, capsule or other name. If there is none, the column in
 * which the line begins moves to the right to make space. Greedy, in the order in which the lines begin; O(n² w) in the
 * worst case, for n lines and names that are w steps wide.
 * @param allowed where names may stand
 */
export function placeNames(
  tracks: readonly Track[],
  columns: readonly Extent[],
  column: number,
  allowed: readonly NameSide[] = allSides,
): PlacedNames {
  const sides = new Map<string, NameSide>();
  const extras = columns.map(() => 0);
  const taken: Strip[] = [];
  const ordered = [...tracks].sort((a, b) => (a.places[0]?.step ?? 0) - (b.places[0]?.step ?? 0));

  for (const track of ordered) {
    const first = track.places[0] ?? { step: 0, y: 0 };
    const last = track.places.at(-1) ?? first;
    const width = (nameWidth(track.name) + nameGap + 2 * capsuleHalf) / column;
    const beside = (y: number) => ({ top: y - nameHalf, bottom: y + nameHalf });
    const strips: Record<NameSide, Strip> = {
      before: { from: first.step - width, to: first.step, ...beside(first.y) },
      above: {
        from: first.step,
        to: first.step + width,
        top: first.y - offLine - 2 * nameHalf,
        bottom: first.y - offLine,
      },
      below: {
        from: first.step,
        to: first.step + width,
        top: first.y + offLine,
        bottom: first.y + offLine + 2 * nameHalf,
      },
      after: { from: last.step, to: last.step + width, ...beside(last.y) },
    };
    // The names of lines that begin in the first step are all placed before the first column.
    const choices = first.step === 0 ? [] : allowed;
    const free = choices.find((one) => isFree(strips[one], track));
    const side = free ?? 'before';
    if (free === undefined) {
      // Only the space that is not free already has to be made.
      const own = { ...strips.before, from: first.step - nearby };
      const missing = first.step > 0 && isFree(own, track) ? width - nearby : width;
      extras[first.step] = Math.max(extras[first.step] ?? 0, missing * column);
    }
    sides.set(track.id, side);
    taken.push(strips[side]);
  }
  return { sides, extras };

  function columnsIn({ from, to }: Strip): readonly Extent[] {
    return columns.slice(Math.max(0, Math.floor(from) + 1), Math.ceil(to));
  }

  function isFree(strip: Strip, own: Track): boolean {
    const inside = strip.from >= -0.5 && strip.to <= columns.length - 0.3;
    return (
      inside &&
      !taken.some((other) => overlaps(strip, other)) &&
      !columnsIn(strip).some((extent) => touches(strip, extent, capsuleHalf)) &&
      !tracks.some((track) => track !== own && runsThrough(track, strip)) &&
      !(own.places.length > 1 && bendsInto(own, strip))
    );
  }
}

function overlaps(a: Strip, b: Strip): boolean {
  return a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
}

function touches(strip: Strip, { top, bottom }: Extent, around: number): boolean {
  return bottom + around > strip.top && top - around < strip.bottom;
}

/** Whether a line crosses a strip, at a step or between two steps. */
function runsThrough({ places }: Track, strip: Strip): boolean {
  const first = places[0]?.step ?? 0;
  for (let step = Math.max(first, Math.floor(strip.from)); step < strip.to; step++) {
    const here = places[step - first];
    if (here === undefined) return false;
    const next = places[step - first + 1] ?? here;
    const reaches = step + (places[step - first + 1] ? 1 : 0.3) > strip.from;
    if (reaches && touches(strip, { top: Math.min(here.y, next.y), bottom: Math.max(here.y, next.y) }, 2)) return true;
  }
  return false;
}

/** Whether a line bends into the strip above or below its own beginning. */
function bendsInto(own: Track, strip: Strip): boolean {
  const y = own.places[0]?.y ?? 0;
  const stands = strip.top <= y && strip.bottom >= y;
  return !stands && runsThrough(own, strip);
}
