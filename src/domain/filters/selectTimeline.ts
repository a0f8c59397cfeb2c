import type { Character, Film, Scene, Sequence } from '#domain/dataset/film.ts';
import { hasWords } from '#domain/search/foldText.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';

import type { Chip } from './characterChip.ts';
import { narrowsList, type Filters } from './filters.ts';

/** What the timeline shows for some filters. */
export interface TimelineSelection {
  readonly scenes: readonly Scene[];
  readonly total: number;
  /** Sequences that have a matching scene, with those scenes. */
  readonly groups: readonly { readonly sequence: Sequence; readonly scenes: readonly Scene[] }[];
  readonly chips: readonly Chip[];
  readonly narrowed: boolean;
}

/**
 * Selects the scenes that the filters let through. Linear in the presences of the film.
 * @param textMatches what answers the text of the filters; while that is not known, the text lets everything through
 */
export function selectTimeline(film: Film, filters: Filters, textMatches: TextMatches | undefined): TimelineSelection {
  const chosen = new Set(filters.with.filter((id) => film.characterById.has(id)));
  const needed = filters.match === 'all' ? chosen.size : Math.min(1, chosen.size);
  const after = new Map<Character, number>();
  const scenes: Scene[] = [];
  let withoutOne = 0;
  for (const scene of scenesBeforeCharacters(film, filters, textMatches)) {
    const present = scene.cast.reduce((count, { character }) => count + (chosen.has(character.id) ? 1 : 0), 0);
    const matches = present >= needed;
    if (matches) scenes.push(scene);
    // Taking off a chosen character who is not in the scene leaves the others to decide.
    const neededLess = filters.match === 'all' ? chosen.size - 1 : Math.min(1, chosen.size - 1);
    if (chosen.size > 0 && present >= neededLess) withoutOne++;
    for (const { character } of scene.cast) {
      const pressed = chosen.has(character.id);
      const afterPress = pressed
        ? Number(present - 1 >= neededLess) - Number(present >= neededLess)
        : Number(filters.match === 'all' ? matches : !matches || chosen.size === 0);
      after.set(character, (after.get(character) ?? 0) + afterPress);
    }
  }
  const base = filters.match === 'any' && chosen.size > 0 ? scenes.length : 0;
  return {
    scenes,
    total: film.scenes.length,
    groups: groupBySequence(scenes),
    chips: film.characters.map((character) => {
      const pressed = chosen.has(character.id);
      return { character, pressed, count: (pressed ? withoutOne : base) + (after.get(character) ?? 0) };
    }),
    narrowed: narrowsList('scenes', filters, film),
  };
}

/** What all filters but that by characters let through; another filter of scenes goes here. */
function scenesBeforeCharacters(film: Film, { q }: Filters, textMatches: TextMatches | undefined): readonly Scene[] {
  const byText = hasWords(q) ? textMatches?.scenes : undefined;
  return film.scenes.filter((scene) => byText?.has(scene.id) ?? true);
}

function groupBySequence(scenes: readonly Scene[]) {
  const groups = new Map<Sequence, Scene[]>();
  for (const scene of scenes) {
    const group = groups.get(scene.sequence);
    if (group) group.push(scene);
    else groups.set(scene.sequence, [scene]);
  }
  return [...groups].map(([sequence, own]) => ({ sequence, scenes: own }));
}
