import type { Character, Film, Quote, Scene, Sequence } from '#domain/dataset/film.ts';
import { significantTerms } from '#domain/search/queryTerms.ts';
import { matchingQuotes, matchingScenes } from '#domain/search/searchTexts.ts';

import type { Filters } from './filters.ts';

/** A character's chip: `count` is how many scenes (or quotes) there would be after pressing it. */
export interface Chip {
  readonly character: Character;
  readonly pressed: boolean;
  readonly count: number;
}

/** What the timeline shows for some filters. */
export interface Timeline {
  readonly scenes: readonly Scene[];
  readonly total: number;
  /** Sequences that have a matching scene, with those scenes. */
  readonly sequences: readonly { readonly sequence: Sequence; readonly scenes: readonly Scene[] }[];
  readonly chips: readonly Chip[];
  readonly narrowed: boolean;
}

/** Selects the scenes that the filters let through. Linear in the presences of the film. */
export function selectTimeline(film: Film, filters: Filters): Timeline {
  const sought = significantTerms(filters.q).length > 0;
  const pool = sought ? [...matchingScenes(film, filters.q)] : film.scenes;
  const chosen = new Set(filters.with.filter((id) => film.characterById.has(id)));
  const needed = filters.match === 'all' ? chosen.size : Math.min(1, chosen.size);
  const after = new Map<Character, number>();
  const scenes: Scene[] = [];
  let withoutOne = 0;
  for (const scene of pool) {
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
    sequences: groupBySequence(scenes),
    chips: film.characters.map((character) => {
      const pressed = chosen.has(character.id);
      return { character, pressed, count: (pressed ? withoutOne : base) + (after.get(character) ?? 0) };
    }),
    narrowed: chosen.size > 0 || sought,
  };
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

/** A scene that has quotes: `count` is how many there would be after choosing it. */
export interface SceneChoice {
  readonly scene: Scene;
  readonly count: number;
}

/** The quotes that the filters let through, by speaker, wording, scene and text, with what each choice would give. */
export function selectQuotes(film: Film, filters: Filters) {
  const sought = significantTerms(filters.q).length > 0;
  const chosen = new Set(filters.with.filter((id) => film.characterById.has(id)));
  const within = film.sceneById.get(filters.scene ?? '');
  const bySpeaker = (quote: Quote) => chosen.size === 0 || chosen.has(quote.speaker.id);
  const byWording = (quote: Quote) => filters.wording.length === 0 || filters.wording.includes(quote.wording);
  const byScene = (quote: Quote) => within === undefined || quote.scene === within;
  const pool = sought ? [...matchingQuotes(film, filters.q)] : film.quotes;
  const worded = pool.filter((quote) => byWording(quote) && byScene(quote));
  const speakers = film.characters.filter((character) => character.quotes.length > 0);
  const countFor = (speaker: Character) => worded.filter((quote) => quote.speaker === speaker).length;
  const now = speakers.filter((speaker) => chosen.has(speaker.id)).reduce((sum, one) => sum + countFor(one), 0);
  const anywhere = pool.filter((quote) => byWording(quote) && bySpeaker(quote));
  const inScene = countByScene(anywhere);
  return {
    quotes: worded.filter(bySpeaker),
    total: film.quotes.length,
    chips: speakers.map((character): Chip => {
      const pressed = chosen.has(character.id);
      const own = countFor(character);
      const left = chosen.size - (pressed ? 1 : 0);
      return { character, pressed, count: left === 0 && pressed ? worded.length : now + (pressed ? -own : own) };
    }),
    /** What every filter but the wording lets through. */
    spoken: pool.filter((quote) => bySpeaker(quote) && byScene(quote)),
    scenes: film.scenes
      .filter((scene) => scene.quotes.length > 0 || scene === within)
      .map((scene): SceneChoice => ({ scene, count: inScene.get(scene) ?? 0 })),
    /** How many there would be in any scene. */
    anywhere: anywhere.length,
    narrowed: chosen.size > 0 || sought || filters.wording.length > 0 || within !== undefined,
  };
}

function countByScene(quotes: readonly Quote[]): ReadonlyMap<Scene, number> {
  const counts = new Map<Scene, number>();
  for (const { scene } of quotes) counts.set(scene, (counts.get(scene) ?? 0) + 1);
  return counts;
}
