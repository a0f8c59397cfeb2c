import type { Film } from '#domain/dataset/film.ts';
import type { StorylineLayout } from '#domain/storyline/layout.ts';
import { isSliced, type NameSide, type StoredLayout, type StoredNames } from '#domain/storyline/slices.ts';

import { capsuleHalf, nameInset, nameWidth, type Measures } from './measures.ts';
import { placeNames, type PlacedNames } from './names.ts';
import { columnOf, tracksOf } from './tracks.ts';

/** A horizon may let a line end earlier, so that the room after its end cannot be known for all horizons at once. */
const sidesUnderHorizons: readonly NameSide[] = ['before', 'above', 'below'];

/** Finds places for the names where columns are so far apart; those of a long layout were found when it was built. */
export function namePlacer(film: Film, layout: StoredLayout, measures: Measures): (apart: number) => PlacedNames {
  if (!measures.names) return () => ({ sides: new Map(), extras: film.scenes.map(() => 0) });
  if (isSliced(layout)) {
    const { sides, extras } = layout.names;
    const moved = new Map(extras);
    const names = {
      sides: new Map(layout.characters.map((id, line) => [id, sides[line] ?? 'before'])),
      extras: film.scenes.map((_, step) => moved.get(step) ?? 0),
    };
    return () => names;
  }
  const { tracks, columns } = drawnWhole(film, layout, measures);
  return (apart) => placeNames(tracks, columns, apart);
}

/** The places of the names of a long layout, to be stored with it. */
export function storedNames(film: Film, layout: StorylineLayout, measures: Measures): StoredNames {
  const { tracks, columns } = drawnWhole(film, layout, measures);
  const { sides, extras } = placeNames(tracks, columns, measures.column, sidesUnderHorizons);
  return {
    sides: layout.characters.map((id) => sides.get(id) ?? 'before'),
    extras: extras.flatMap((pixels, step) => (pixels > 0 ? [[step, pixels] as const] : [])),
  };
}

/** Where the last of the names ends that begin with their lines, which a horizon may have left without columns below. */
export function endOfNames(
  film: Film,
  layout: StoredLayout,
  xs: readonly number[],
  sides: ReadonlyMap<string, NameSide>,
): number {
  if (!isSliced(layout)) return 0;
  return layout.characters.reduce((end, id) => {
    const character = film.characterById.get(id);
    const first = character?.scenes[0];
    if (first === undefined || !['above', 'below'].includes(sides.get(id) ?? '')) return end;
    return Math.max(end, (xs[first.number - 1] ?? 0) + capsuleHalf + nameInset + nameWidth(character?.name ?? ''));
  }, 0);
}

/** The names of all lines. */
export function namesOfLines(film: Film, { characters }: StoredLayout): readonly string[] {
  return characters.flatMap((id) => {
    const character = film.characterById.get(id);
    return character && character.scenes.length > 0 ? [character.name] : [];
  });
}

function drawnWhole(film: Film, layout: StorylineLayout, measures: Measures) {
  return {
    tracks: tracksOf(film, layout, { from: 0, steps: layout.steps }, measures),
    columns: film.scenes.map((scene, step) => columnOf(scene, layout.steps[step] ?? [], layout, measures)),
  };
}
