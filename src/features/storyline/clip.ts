import type { NameSide } from '#domain/storyline/slices.ts';

import type { PlacedBand, StorylineFrame } from './frame.ts';
import type { PlacedLine, PlacedScene, StorylineGeometry } from './geometry.ts';
import { linePath } from './linePath.ts';
import { capsuleHalf, nameGap, nameHalf, nameInset, straightBeside } from './measures.ts';

/** A line as it is drawn: its path, and its name if that is within the clipped part. */
export interface DrawnLine {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly d: string;
  readonly nameAt: NamePlace | undefined;
}

/** The baseline of a name, and which of its ends is at x. */
interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** The part of a storyline that is rendered. */
export interface ClippedStoryline {
  /** What it was clipped to. */
  readonly window: { readonly left: number; readonly right: number };
  readonly scenes: readonly PlacedScene[];
  readonly lines: readonly DrawnLine[];
  readonly bands: readonly PlacedBand[];
}

/**
 * Clips a storyline to the columns from `left` to `right` (in pixels) and one more on each side. O(log n + k) for n
 * scenes of which k remain, beside the lines and bands.
 */
export function clipGeometry(geometry: StorylineGeometry, left = -Infinity, right = Infinity): ClippedStoryline {
  const { scenes, lines, bands, column } = geometry;
  const { from, to } = stepsIn(geometry, left, right);
  return {
    window: { left, right },
    scenes: scenes.slice(Math.max(0, from - geometry.from), Math.max(0, to - geometry.from)),
    lines: lines.flatMap((line) => clipLine(line, from, to, column)),
    bands: bands.filter((band) => band.right >= left && band.left <= right),
  };
}

/** The steps whose columns are from `left` to `right`, and one more on each side; without `to`. */
export function stepsIn({ xs }: StorylineFrame, left: number, right: number): { from: number; to: number } {
  return { from: Math.max(0, firstFrom(xs, left) - 1), to: Math.min(xs.length, firstFrom(xs, right) + 1) };
}

/** Whether everything in a window is there. */
export function covers(geometry: StorylineGeometry, { left, right }: { left: number; right: number }): boolean {
  const { from, to } = stepsIn(geometry, left, right);
  return geometry.from <= from && geometry.from + geometry.scenes.length >= to;
}

/** Adds scenes to a clipped storyline that must be rendered even when they are out of view. */
export function withScenes(clipped: ClippedStoryline, wanted: readonly PlacedScene[]): ClippedStoryline {
  const present = new Set(clipped.scenes.map(({ scene }) => scene.id));
  const missing = wanted.filter(({ scene }) => !present.has(scene.id));
  return missing.length === 0 ? clipped : { ...clipped, scenes: [...clipped.scenes, ...missing] };
}

/** The strip at the left edge for the names of lines whose beginning has scrolled out. */
export interface Gutter {
  readonly x: number;
  /** Width of the longest name and the padding. */
  readonly width: number;
}

/** A line that is named in the gutter, with its height there. */
export interface NamedLine {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly y: number;
}

/** The line whose name is at a height. */
export function lineAt(lines: readonly NamedLine[], y: number): NamedLine | undefined {
  const nearest = lines.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
  return nearest && Math.abs(nearest.y - y) <= nameHalf ? nearest : undefined;
}

/** The gutter at a left edge; undefined while the names before the first column are in view. */
export function gutterAt({ gutter, xs }: StorylineFrame, x: number): Gutter | undefined {
  const width = gutter + gutterPadding;
  const firstNames = (xs[0] ?? 0) - capsuleHalf - nameGap + gutterPadding / 2;
  return x + width > firstNames ? { x, width } : undefined;
}

/** Padding of the gutter, left and right together. */
const gutterPadding = 8;

/**
 * The lines that leave a gutter at its right edge, with their heights: those that have begun and not ended, and those
 * that begin so close to it that the gutter covers their names.
 */
export function linesAt(geometry: StorylineGeometry, x: number): readonly NamedLine[] {
  const step = firstFrom(geometry.xs, x);
  return geometry.lines.flatMap(({ id, name, hue, firstStep, points }) => {
    const first = points[0];
    const point = points[Math.max(0, step - firstStep)];
    const begun = first !== undefined && first.x - capsuleHalf - nameGap <= x - gutterPadding / 2;
    return begun && point ? [{ id, name, hue, y: point.y }] : [];
  });
}

function clipLine(line: PlacedLine, from: number, to: number, column: number): DrawnLine[] {
  const begin = Math.max(0, from - line.firstStep);
  const points = line.points.slice(begin, Math.max(0, to - line.firstStep));
  const first = points[0];
  if (first === undefined) return [];
  const { id, name, hue } = line;
  const ends = begin + points.length === line.points.length;
  const named = line.nameSide === 'after' ? ends : begin === 0;
  const d = linePath(points, capsuleHalf + straightBeside, column);
  return [{ id, name, hue, d, nameAt: named ? namePlace(line.nameSide, points) : undefined }];
}

function namePlace(side: NameSide | undefined, points: PlacedLine['points']): NamePlace | undefined {
  if (side === undefined) return undefined;
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  const away = capsuleHalf + nameGap;
  if (side === 'before') return { x: first.x - away, y: first.y + 4, anchor: 'end' };
  if (side === 'after') return { x: last.x + away, y: last.y + 4, anchor: 'start' };
  return { x: first.x + capsuleHalf + nameInset, y: first.y + (side === 'above' ? -10 : 18), anchor: 'start' };
}

/** Index of the first column at or right of x. */
function firstFrom(xs: readonly number[], x: number): number {
  let low = 0;
  let high = xs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
