/** The sizes of a drawing, in pixels. */
export interface Measures {
  /** Distance of neighbouring lines in a scene. */
  readonly unit: number;
  /** Smallest distance of two columns. */
  readonly column: number;
  /** Width to fill if the columns need less, and the greatest distance of two columns in doing so. */
  readonly width: number;
  readonly widest: number;
  /** Space above the lines for the titles of the sequences, and below them in addition to the titles of the scenes. */
  readonly above: number;
  readonly below: number;
  /** Largest font size of the titles of the sequences. */
  readonly title: number;
  /** Whether lines and scenes have their names. */
  readonly names: boolean;
}

/** The full chart, on the timeline page. */
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

/** The low chart, at the top of a scene's page. */
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

/** The low chart with space for the numbers of a reading's path. */
export const pathMeasures: Measures = { ...lowMeasures, below: 58 };

/** Half the width of a capsule, and the length for which a line is straight on each side of it. */
export const capsuleHalf = 6;
export const straightBeside = 3;
/** Distance of a name from the end of its line. */
export const nameGap = 8;
/** Distance of a name above or below its line from the capsule that this begins with. */
export const nameInset = 4;
/** Half the height that must be free of lines around a name. */
export const nameHalf = 7;
/** Distance of the titles of scenes from the lines, and their angle in degrees. */
export const titleBelow = 14;
export const titleAngle = 42;
/** Space around the lines. */
export const margin = 12;

const wideLetters = new Set('mwMW');
const narrowLetters = new Set("iljtf.,’' ");

/**
 * Estimated width in pixels of a name at a font size of 12 px, rather too large than too small. It cannot be measured,
 * because the drawing must be the same in the prerendered page.
 */
export function nameWidth(name: string): number {
  let width = 0;
  for (const letter of name) width += wideLetters.has(letter) ? 10 : narrowLetters.has(letter) ? 4 : 6.9;
  return Math.ceil(width);
}
