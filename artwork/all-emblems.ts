import type { Emblem } from './draw/emblem.ts';
import * as band from './emblems/band.ts';
import * as circle from './emblems/circle.ts';
import * as press from './emblems/home-and-press.ts';
import * as road from './emblems/road.ts';

/** The 25 emblems. */
export const allEmblems: readonly Emblem[] = [band, circle, press, road].flatMap((group): Emblem[] =>
  Object.values(group),
);
