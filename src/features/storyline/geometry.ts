import type { Film, Scene, Sequence } from '#domain/dataset/film.ts';
import type { Presence } from '#domain/dataset/values.ts';
import type { StorylineLayout } from '#domain/storyline/layout.ts';
import { localize } from '#i18n/format.ts';

import { capsuleHalf, margin, nameWidth, titleAngle, titleBelow, type Measures } from './measures.ts';
import { placeNames, type NameSide } from './names.ts';
import { truncateTitle } from './truncateTitle.ts';

/** A scene's capsule: its centre line, its ends, and its members from top to bottom. */
export interface PlacedScene {
  readonly scene: Scene;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly members: readonly { readonly id: string; readonly y: number; readonly presence: Presence }[];
}

/** A character's line: a point for every step from its first to its last. */
export interface PlacedLine {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly firstStep: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly nameSide: NameSide;
}

export interface PlacedBand {
  readonly sequence: Sequence;
  readonly left: number;
  readonly right: number;
}

/** A storyline ready to be drawn; everything in pixels from the top left. */
export interface StorylineGeometry {
  readonly width: number;
  readonly height: number;
  /** Where the lines end and the names of the scenes begin. */
  readonly floor: number;
  /** Distance of two columns, where neither has moved for a name. */
  readonly column: number;
  readonly scenes: readonly PlacedScene[];
  readonly lines: readonly PlacedLine[];
  readonly bands: readonly PlacedBand[];
}

/**
 * Turns a layout into places. Columns are as far apart as the width allows, up to a limit; a column in which lines
 * begin moves to the right as far as their names need room that is not free of other lines, so that no name meets a
 * line or another name.
 */
export function placeGeometry(film: Film, layout: StorylineLayout, measures: Measures): StorylineGeometry {
  const yAt = (y: number) => measures.above + margin + y * measures.unit;
  const tracks = tracksOf(film, layout, yAt);
  const floor = yAt(layout.height) + 2 * margin + 4;
  // A scene whose characters all have no line stands on the floor, so that it can still be pressed.
  const standing: Column = { top: floor - capsuleHalf - 1, bottom: floor - capsuleHalf - 1, members: [] };
  const columns = film.scenes.map((scene, step) => membersOf(scene, step, layout, yAt) ?? standing);
  const tight = makeRoom(film, tracks, columns, measures, measures.column);
  // Columns further apart need to move less for names and titles, which leaves room to set them further apart still.
  const wide = tight.column > measures.column ? makeRoom(film, tracks, columns, measures, tight.column) : tight;
  const { names, extras, column } = wide.column < tight.column ? tight : wide;
  const xs: number[] = [];
  let x = margin - column / 2;
  for (const extra of extras) {
    x += column + extra;
    xs.push(x);
  }
  const at = (step: number) => xs[step] ?? 0;
  const width = Math.round(at(xs.length - 1) + column / 2 + margin);

  return {
    width,
    height: floor + measures.below + (measures.names ? depthOfTitles(film) : 0),
    floor,
    column,
    scenes: film.scenes.map((scene, step) => ({ scene, x: at(step), ...(columns[step] ?? standing) })),
    lines: tracks.map(({ places, ...line }) => ({
      ...line,
      firstStep: places[0]?.step ?? 0,
      points: places.map(({ step, y }) => ({ x: at(step), y })),
      nameSide: names.sides.get(line.id) ?? 'before',
    })),
    bands: film.sequences
      .filter((sequence) => sequence.scenes.length > 0)
      .map((sequence) => {
        const first = (sequence.scenes[0]?.number ?? 1) - 1;
        const last = (sequence.scenes.at(-1)?.number ?? 1) - 1;
        const left = first === 0 ? 0 : at(first) - column / 2 - (extras[first] ?? 0);
        const right = last === xs.length - 1 ? width : at(last + 1) - column / 2 - (extras[last + 1] ?? 0);
        return { sequence, left, right };
      }),
  };
}

/** Names, the room that columns make for them and for titles if they are `apart`, and how far apart that lets them be. */
function makeRoom(
  film: Film,
  tracks: ReturnType<typeof tracksOf>,
  columns: readonly Column[],
  measures: Measures,
  apart: number,
) {
  const names = measures.names
    ? placeNames(tracks, columns, apart)
    : { sides: new Map<string, NameSide>(), extras: columns.map(() => 0) };
  const extras = widenForTitles(film, names.extras, apart, measures.title);
  return { names, extras, column: columnWithin(measures, extras) };
}

/** The distance of two columns with which a drawing is as wide as it should be, if that is not too far. */
function columnWithin({ column, width, widest }: Measures, extras: readonly number[]): number {
  const needed = 2 * margin + extras.reduce((sum, one) => sum + one, 0) + extras.length * column;
  return Math.min(widest, column + Math.max(0, width - needed) / Math.max(1, extras.length));
}

type Column = Pick<PlacedScene, 'top' | 'bottom' | 'members'>;

function tracksOf(film: Film, layout: StorylineLayout, yAt: (y: number) => number) {
  const places = layout.characters.map((): { step: number; y: number }[] => []);
  layout.steps.forEach((lines, step) => {
    for (const [line, y] of lines) places[line]?.push({ step, y: yAt(y) });
  });
  return layout.characters.flatMap((id, line) => {
    const character = film.characterById.get(id);
    const own = places[line] ?? [];
    return character && own.length > 0 ? [{ id, name: character.name, hue: character.hue, places: own }] : [];
  });
}

function membersOf(
  scene: Scene,
  step: number,
  layout: StorylineLayout,
  yAt: (y: number) => number,
): Column | undefined {
  const presence = new Map(scene.cast.map((one) => [one.character.id, one.presence]));
  const members = (layout.steps[step] ?? []).flatMap(([line, y]) => {
    const id = layout.characters[line] ?? '';
    const known = presence.get(id);
    return known ? [{ id, y: yAt(y), presence: known }] : [];
  });
  const ys = members.map(({ y }) => y);
  return members.length === 0 ? undefined : { members, top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How far the names of the scenes reach below the lines. */
function depthOfTitles({ scenes }: Film): number {
  const longest = Math.max(0, ...scenes.map(({ title }) => nameWidth(truncateTitle(localize(title)))));
  return Math.ceil(titleBelow + longest * Math.sin((titleAngle * Math.PI) / 180)) + margin;
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
