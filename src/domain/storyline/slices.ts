import type { LayoutStep, LayoutSummary, StorylineLayout } from './layout.ts';

/** Steps in a slice. */
export const stepsOfSlice = 200;

/** The side of a line on which its name stands: before its beginning, above or below it there, or after its end. */
export type NameSide = 'before' | 'above' | 'below' | 'after';

/** Where the names of a long chart stand, which takes all of its steps to find out. */
export interface StoredNames {
  /** For each of the layout's characters. */
  readonly sides: readonly NameSide[];
  /** Steps whose column moves to the right for a name, and by how many pixels. */
  readonly extras: readonly (readonly [step: number, pixels: number])[];
}

/** All of a long layout but its steps, which lie in slices: what size, columns and names of the chart depend on. */
export interface LayoutHead extends LayoutSummary {
  readonly stepCount: number;
  readonly sliceSize: number;
  readonly names: StoredNames;
}

/** Consecutive steps of a layout, the first of them `from`. */
export interface LayoutPart {
  readonly from: number;
  readonly steps: readonly LayoutStep[];
}

/** What lies in a file of its own of a long layout, whose key it has. */
export interface LayoutSlice extends LayoutPart {
  readonly key: string;
}

/** A layout as it is stored: whole as long as it is no longer than a slice, else its head. */
export type StoredLayout = StorylineLayout | LayoutHead;

/** Whether the steps of a layout lie in slices. */
export function isSliced(layout: StoredLayout): layout is LayoutHead {
  return 'stepCount' in layout;
}

/** Cuts a layout into slices, each of as many steps but for the last. */
export function sliceLayout({ key, steps }: StorylineLayout, size: number = stepsOfSlice): readonly LayoutSlice[] {
  const starts = Array.from({ length: Math.ceil(steps.length / size) }, (_, number) => number * size);
  return starts.map((from) => ({ key, from, steps: steps.slice(from, from + size) }));
}

/** The numbers, from 0, of the slices that have the steps from `from` up to before `to`, as far as the layout goes. */
export function slicesOf({ stepCount, sliceSize }: LayoutHead, from: number, to: number): readonly number[] {
  const first = Math.floor(Math.max(0, from) / sliceSize);
  const end = Math.ceil(Math.min(to, stepCount) / sliceSize);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/**
 * The first run of steps that are there, of those from `from` up to before `to`.
 * @param slices those that have come, by their first step
 */
export function joinSlices(
  head: LayoutHead,
  slices: ReadonlyMap<number, LayoutSlice>,
  from: number,
  to: number,
): LayoutPart {
  const wanted = slicesOf(head, from, to).map((number) => slices.get(number * head.sliceSize));
  const first = wanted.findIndex((slice) => slice !== undefined);
  const end = wanted.findIndex((slice, index) => index > first && slice === undefined);
  const run = first < 0 ? [] : wanted.slice(first, end < 0 ? undefined : end).filter((slice) => slice !== undefined);
  const start = run[0]?.from ?? from;
  const begin = Math.max(start, from);
  const steps = run.flatMap((slice) => slice.steps);
  return { from: begin, steps: steps.slice(begin - start, Math.min(to, head.stepCount) - start) };
}
