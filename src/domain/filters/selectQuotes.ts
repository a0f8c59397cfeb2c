import type { Character, Film, Quote, Scene } from '#domain/dataset/film.ts';
import { hasWords } from '#domain/search/foldText.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';

import type { Chip } from './characterChip.ts';
import { narrowsList, type Filters } from './filters.ts';

/** A scene that has quotes: `count` is how many there would be after choosing it. */
export interface SceneChoice {
  readonly scene: Scene;
  readonly count: number;
}

/**
 * The quotes that the filters let through, by speaker, wording, scene and text, with what each choice would give.
 * @param textMatches what answers the text of the filters; while that is not known, the text lets everything through
 */
export function selectQuotes(film: Film, filters: Filters, textMatches: TextMatches | undefined) {
  const chosen = new Set(filters.with.filter((id) => film.characterById.has(id)));
  const within = film.sceneById.get(filters.scene ?? '');
  const bySpeaker = (quote: Quote) => chosen.size === 0 || chosen.has(quote.speaker.id);
  const byWording = (quote: Quote) => filters.wording.length === 0 || filters.wording.includes(quote.wording);
  const byScene = (quote: Quote) => within === undefined || quote.scene === within;
  const byText = hasWords(filters.q) ? textMatches?.quotes : undefined;
  const pool = film.quotes.filter((quote) => byText?.has(quote.id) ?? true);
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
    narrowed: narrowsList('quotes', filters, film),
  };
}

function countByScene(quotes: readonly Quote[]): ReadonlyMap<Scene, number> {
  const counts = new Map<Scene, number>();
  for (const { scene } of quotes) counts.set(scene, (counts.get(scene) ?? 0) + 1);
  return counts;
}
