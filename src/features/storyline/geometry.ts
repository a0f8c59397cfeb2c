import type { Film, Scene } from '#domain/dataset/film.ts';
import type { LayoutSummary, StorylineLayout } from '#domain/storyline/layout.ts';
import type { LayoutPart, NameSide } from '#domain/storyline/slices.ts';

import { placeFrame, type StorylineFrame } from './frame.ts';
import type { Measures } from './measures.ts';
import { columnOf, tracksOf, type Column } from './tracks.ts';

/** A scene's capsule: its centre line, its ends, and its members from top to bottom. */
export interface PlacedScene extends Column {
  readonly scene: Scene;
  readonly x: number;
}

/** A character's line: a point for every step from its first to its last, as far as these are there. */
export interface PlacedLine {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  /** Step of the first point. */
  readonly firstStep: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Undefined where the line begins before its first point, as its name stands there. */
  readonly nameSide: NameSide | undefined;
}

/** A storyline, or a part of it, ready to be drawn; everything in pixels from the top left. */
export interface StorylineGeometry extends StorylineFrame {
  /** Step of the first of the scenes. */
  readonly from: number;
  readonly scenes: readonly PlacedScene[];
  readonly lines: readonly PlacedLine[];
}

/** Turns a whole layout into places. */
export function placeGeometry(film: Film, layout: StorylineLayout, measures: Measures): StorylineGeometry {
  const frame = placeFrame(film, layout, measures);
  return placePart(frame, film, layout, { from: 0, steps: layout.steps }, measures);
}

/** Turns those steps of a layout into places that are there. */
export function placePart(
  frame: StorylineFrame,
  film: Film,
  layout: LayoutSummary,
  part: LayoutPart,
  measures: Measures,
): StorylineGeometry {
  const at = (step: number) => frame.xs[step] ?? 0;
  return {
    ...frame,
    from: part.from,
    scenes: film.scenes.slice(part.from, part.from + part.steps.length).map((scene, index) => ({
      scene,
      x: at(part.from + index),
      ...columnOf(scene, part.steps[index] ?? [], layout, measures),
    })),
    lines: tracksOf(film, layout, part, measures).map(({ places, ...line }) => {
      const firstStep = places[0]?.step ?? 0;
      const begins = firstStep === 0 || firstStep > part.from || beginsAt(line.id, firstStep, film);
      return {
        ...line,
        firstStep,
        points: places.map(({ step, y }) => ({ x: at(step), y })),
        nameSide: begins ? (frame.sides.get(line.id) ?? 'before') : undefined,
      };
    }),
  };
}

function beginsAt(id: string, step: number, film: Film): boolean {
  return film.characterById.get(id)?.scenes[0]?.number === step + 1;
}
