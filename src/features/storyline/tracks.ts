import type { Film, Scene } from '#domain/dataset/film.ts';
import type { Presence } from '#domain/dataset/values.ts';
import type { LayoutStep, LayoutSummary } from '#domain/storyline/layout.ts';
import type { LayoutPart } from '#domain/storyline/slices.ts';

import { capsuleHalf, margin, type Measures } from './measures.ts';

/** The members of a scene from top to bottom, and the ends of its capsule. */
export interface Column {
  readonly top: number;
  readonly bottom: number;
  readonly members: readonly { readonly id: string; readonly y: number; readonly presence: Presence }[];
}

/** A line with its heights at the steps that are there. */
export interface Track {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly places: readonly { readonly step: number; readonly y: number }[];
}

/** From a height of the layout to one of the drawing, in pixels. */
function heightIn(measures: Measures, y: number): number {
  return measures.above + margin + y * measures.unit;
}

/** Where the lines end and the names of the scenes begin. */
export function floorOf({ height }: LayoutSummary, measures: Measures): number {
  return heightIn(measures, height) + 2 * margin + 4;
}

/** The lines of a part of a layout. */
export function tracksOf(
  film: Film,
  { characters }: LayoutSummary,
  { from, steps }: LayoutPart,
  measures: Measures,
): readonly Track[] {
  const places = characters.map((): { step: number; y: number }[] => []);
  steps.forEach((lines, index) => {
    for (const [line, y] of lines) places[line]?.push({ step: from + index, y: heightIn(measures, y) });
  });
  return characters.flatMap((id, line) => {
    const character = film.characterById.get(id);
    const own = places[line] ?? [];
    return character && own.length > 0 ? [{ id, name: character.name, hue: character.hue, places: own }] : [];
  });
}

/** A scene in its column. One whose characters all have no line stands on the floor, so that it can still be pressed. */
export function columnOf(
  scene: Scene | undefined,
  lines: LayoutStep,
  layout: LayoutSummary,
  measures: Measures,
): Column {
  const presence = new Map(scene?.cast.map((one) => [one.character.id, one.presence]));
  const members = lines.flatMap(([line, y]) => {
    const id = layout.characters[line] ?? '';
    const known = presence.get(id);
    return known ? [{ id, y: heightIn(measures, y), presence: known }] : [];
  });
  const ys = members.map(({ y }) => y);
  const ground = floorOf(layout, measures) - capsuleHalf - 1;
  return members.length === 0
    ? { members, top: ground, bottom: ground }
    : { members, top: Math.min(...ys), bottom: Math.max(...ys) };
}
