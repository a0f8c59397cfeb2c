import type { StorylineFrame } from './frame.ts';
import type { Measures } from './measures.ts';
import type { ScrollWindow } from './useScrollWindow.ts';

/** Above this many scenes only the columns in view are in the page. */
const wholeUpTo = 120;
/** Columns kept ready on both sides, in pixels. */
const overscan = 400;

/** The window moves in steps, so that not every frame of scrolling draws anew. */
function inSteps(x: number): number {
  return Math.floor(x / overscan) * overscan;
}

/** Whether only a window of the drawing is in the page. */
export function isWindowed({ xs }: StorylineFrame): boolean {
  return xs.length > wholeUpTo;
}

/**
 * What of a drawing is in the page as it is served, which cannot be scrolled there: its beginning, or the surroundings
 * of one place.
 * @param x of the place
 */
export function firstWindow({ width }: StorylineFrame, measures: Measures, x: number | undefined): ScrollWindow {
  const left = Math.max(0, Math.min((x ?? 0) - measures.width / 2, width - measures.width));
  return { left, right: Math.min(width, left + measures.width) };
}

/** What of a drawing is in the page. */
export function drawnWindow(
  frame: StorylineFrame,
  measures: Measures,
  seen: ScrollWindow | undefined,
  x: number | undefined,
): ScrollWindow {
  if (!isWindowed(frame)) return { left: -Infinity, right: Infinity };
  const { left, right } = seen ?? firstWindow(frame, measures, x);
  // Around one place there is nothing to spare in the page as it is served: there are very many such pages.
  if (seen === undefined && x !== undefined) return { left, right };
  return { left: inSteps(left) - overscan, right: inSteps(right) + 2 * overscan };
}
