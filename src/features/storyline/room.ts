import type { Film } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';

import { margin, nameWidth, titleAngle, titleBelow, type Measures } from './measures.ts';
import type { PlacedNames } from './names.ts';
import { truncateTitle } from './truncateTitle.ts';

/** Names, the room that columns make for them and for titles if they are `apart`, and how far apart that lets them be. */
export function makeRoom(film: Film, namesAt: (apart: number) => PlacedNames, measures: Measures, apart: number) {
  const names = namesAt(apart);
  const extras = widenForTitles(film, names.extras, apart, measures.title);
  return { names, extras, column: columnWithin(measures, extras) };
}

/** How far the names of the scenes reach below the lines. */
export function depthOfTitles({ scenes }: Film): number {
  const longest = scenes.reduce((most, { title }) => Math.max(most, nameWidth(truncateTitle(localize(title)))), 0);
  return Math.ceil(titleBelow + longest * Math.sin((titleAngle * Math.PI) / 180)) + margin;
}

/** The distance of two columns with which a drawing is as wide as it should be, if that is not too far. */
function columnWithin({ column, width, widest }: Measures, extras: readonly number[]): number {
  const needed = 2 * margin + extras.reduce((sum, one) => sum + one, 0) + extras.length * column;
  return Math.min(widest, column + Math.max(0, width - needed) / Math.max(1, extras.length));
}

/** Columns that begin a sequence move too, if its name needs more room than its scenes take. */
function widenForTitles(film: Film, extras: readonly number[], column: number, size: number): readonly number[] {
  const widened = [...extras];
  for (const sequence of film.sequences) {
    const first = (sequence.scenes[0]?.number ?? 1) - 1;
    const own = sequence.scenes.reduce((sum, scene) => sum + column + (extras[scene.number - 1] ?? 0), 0);
    const missing = (nameWidth(localize(sequence.title)) * size) / 12 + 2 * margin - own;
    if (sequence.scenes.length > 0) widened[first] = (widened[first] ?? 0) + Math.max(0, missing);
  }
  return widened;
}
