/** Sizes in pixels of a drawing. */
export interface Measures {
  /** Between neighbouring lines of one scene. */
  readonly unit: number;
  /** Least distance of two columns. */
  readonly column: number;
  /** Width to be filled, if the columns need less, and greatest distance of two columns for that. */
  readonly width: number;
  readonly widest: number;
  /** Room above the lines for the names of the sequences, and below them beside what the names of the scenes take. */
  readonly above: number;
  readonly below: number;
  /** Greatest size of letters that the names of the sequences are set in. */
  readonly title: number;
  /** Whether lines and scenes carry their names. */
  readonly names: boolean;
}

/** The chart of the timeline page. */
export const fullMeasures: Measures = {
  unit: 13,
  column: 33,
  width: 1248,
  widest: 96,
  above: 30,
  below: 0,
  title: 13,
  names: true,
};

/** The low form that stays on top of a scene's page. */
export const lowMeasures: Measures = {
  unit: 5,
  column: 24,
  width: 1248,
  widest: 96,
  above: 18,
  below: 0,
  title: 14,
  names: false,
};

/** The low form with room for the numbers of a reading's path. */
export const pathMeasures: Measures = { ...lowMeasures, below: 58 };

/** Half the width of a capsule, and what a line runs straight beside it. */
export const capsuleHalf = 6;
export const straightBeside = 3;
/** Between a name and the beginning of its line. */
export const nameGap = 8;
/** Half the height that a name needs clear of lines. */
export const nameHalf = 7;
/** How names of scenes stand below their columns: from how far below the lines, and at which angle, in degrees. */
export const titleBelow = 14;
export const titleAngle = 42;
/** Around the lines. */
export const margin = 12;

/**
 * Pixels that a name takes at 12 px, a little on the safe side: there is nothing to measure with before the page is
 * drawn, and the drawing must be the same in the prerendered page.
 */
export function nameWidth(name: string): number {
  let width = 0;
  for (const letter of name) width += /[mwMW]/.test(letter) ? 10 : /[iljtf.,’' ]/.test(letter) ? 4 : 6.9;
  return Math.ceil(width);
}
