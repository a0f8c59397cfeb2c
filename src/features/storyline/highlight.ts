import type { Film } from '#domain/dataset/film.ts';
import { narrowsList, type Filters } from '#domain/filters/filters.ts';
import { readingPath } from '#domain/filters/sceneNavigation.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';
import type { Hovered } from '#state/hover.ts';

/** What is highlighted in the storyline; everything else is dimmed. */
export interface Highlight {
  readonly line: (characterId: string) => boolean;
  readonly scene: (sceneId: string) => boolean;
  /** Whether nothing is pointed at or filtered, so that everything looks the same. */
  readonly atRest: boolean;
}

/**
 * Highlights what is pointed at; otherwise the path of the active reading, or else what matches the filters. If no
 * character is chosen, the highlighted lines are those of the current scene.
 * @param textMatches what answers the text of the filters, once that is known
 * @param current id of the scene whose page is shown
 */
export function highlightOf(
  film: Film,
  filters: Filters,
  textMatches: TextMatches | undefined,
  hovered: Hovered | undefined,
  current?: string,
): Highlight {
  if (hovered?.kind === 'character') {
    const scenes = new Set(film.characterById.get(hovered.id)?.scenes.map((scene) => scene.id));
    return { line: (id) => id === hovered.id, scene: (id) => scenes.has(id), atRest: false };
  }
  if (hovered?.kind === 'scene') {
    const cast = new Set(film.sceneById.get(hovered.id)?.cast.map(({ character }) => character.id));
    return { line: (id) => cast.has(id), scene: (id) => id === hovered.id, atRest: false };
  }
  const here = current === undefined ? undefined : film.sceneById.get(current);
  const present = here && new Set(here.cast.map(({ character }) => character.id));
  const path = new Set(readingPath(film, filters.reading).map((scene) => scene.id));
  if (path.size > 0) return { line: (id) => present?.has(id) ?? false, scene: (id) => path.has(id), atRest: false };
  const narrowed = narrowsList('scenes', filters, film);
  const scenes = new Set(narrowed ? selectTimeline(film, filters, textMatches).scenes.map((scene) => scene.id) : []);
  const chosen = new Set(filters.with);
  return {
    line: (id) => (chosen.size > 0 ? chosen.has(id) : (present?.has(id) ?? true)),
    scene: (id) => !narrowed || scenes.has(id),
    atRest: !narrowed && present === undefined,
  };
}
