import type { Film, Sequence } from '#domain/dataset/film.ts';
import type { NameSide, StoredLayout } from '#domain/storyline/slices.ts';
import { currentLocale } from '#i18n/locale.ts';

import { margin, nameWidth, type Measures } from './measures.ts';
import { endOfNames, namePlacer, namesOfLines } from './nameSides.ts';
import { depthOfTitles, makeRoom } from './room.ts';
import { floorOf } from './tracks.ts';

/** The strip of a sequence. */
export interface PlacedBand {
  readonly sequence: Sequence;
  readonly left: number;
  readonly right: number;
}

/** What of a drawing is known before its lines: sizes, columns, sides of names. In pixels from the top left. */
export interface StorylineFrame {
  readonly width: number;
  readonly height: number;
  /** Where the lines end and the names of the scenes begin. */
  readonly floor: number;
  /** Distance of two columns, where neither has moved for a name. */
  readonly column: number;
  /** The centre of each column. */
  readonly xs: readonly number[];
  readonly bands: readonly PlacedBand[];
  readonly sides: ReadonlyMap<string, NameSide>;
  /** Width of the longest name of a line. */
  readonly gutter: number;
}

const placed = new WeakMap<StoredLayout, { readonly film: Film; readonly frames: Map<string, StorylineFrame> }>();

/** The frame of a chart. It is placed once for a layout: every page has a chart of the same columns. */
export function frameOf(film: Film, layout: StoredLayout, measures: Measures): StorylineFrame {
  const kept = placed.get(layout);
  const { frames } = kept?.film === film ? kept : { frames: new Map<string, StorylineFrame>() };
  const key = `${currentLocale()} ${measures.unit} ${measures.below}`;
  const frame = frames.get(key) ?? placeFrame(film, layout, measures);
  placed.set(layout, { film, frames: frames.set(key, frame) });
  return frame;
}

/**
 * Places the columns. They are as far apart as the width allows, up to a limit; a column in which lines begin moves to
 * the right as far as their names need room that is not free of other lines, so that no name meets a line or another
 * name.
 */
export function placeFrame(film: Film, layout: StoredLayout, measures: Measures): StorylineFrame {
  const namesAt = namePlacer(film, layout, measures);
  const tight = makeRoom(film, namesAt, measures, measures.column);
  // Columns further apart need to move less for names and titles, which leaves room to set them further apart still.
  const wide = tight.column > measures.column ? makeRoom(film, namesAt, measures, tight.column) : tight;
  const { names, extras, column } = wide.column < tight.column ? tight : wide;
  const xs: number[] = [];
  let x = margin - column / 2;
  for (const extra of extras) {
    x += column + extra;
    xs.push(toHalf(x));
  }
  const at = (step: number) => xs[step] ?? 0;
  const end = at(xs.length - 1) + column / 2;
  const width = Math.round(Math.max(end, endOfNames(film, layout, xs, names.sides)) + margin);
  const floor = floorOf(layout, measures);

  return {
    width,
    height: floor + measures.below + (measures.names ? depthOfTitles(film) : 0),
    floor,
    column,
    xs,
    sides: names.sides,
    gutter: Math.max(0, ...namesOfLines(film, layout).map(nameWidth)),
    bands: film.sequences
      .filter((sequence) => sequence.scenes.length > 0)
      .map((sequence) => {
        const first = (sequence.scenes[0]?.number ?? 1) - 1;
        const last = (sequence.scenes.at(-1)?.number ?? 1) - 1;
        const left = first === 0 ? 0 : at(first) - column / 2 - (extras[first] ?? 0);
        const right = last === xs.length - 1 ? width : at(last + 1) - column / 2 - (extras[last + 1] ?? 0);
        return { sequence, left: toHalf(left), right: toHalf(right) };
      }),
  };
}

/** Of a pixel: finer than is seen, while the page would carry hundreds of numbers with fifteen digits. */
function toHalf(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}
