import { digest } from '#domain/dataset/digest.ts';
import type { Character, Film } from '#domain/dataset/film.ts';

import { activeFromScenes, type Instance } from './instance.ts';

/** Lines that are drawn before the least present ones fold into "and others". */
export const maxLines = 30;

/** The characters that have a line, in cast order: those with a scene, the most present if there are too many. */
export function charactersWithLine(film: Film, most: number = maxLines): readonly Character[] {
  const present = film.characters.filter((character) => character.scenes.length > 0);
  if (present.length <= most) return present;
  const kept = new Set([...present].sort((a, b) => b.scenes.length - a.scenes.length).slice(0, most));
  return present.filter((character) => kept.has(character));
}

/** A film as a storyline: one step a scene, in story order, with the lines of the given characters. */
export function filmInstance(film: Film, characters: readonly Character[]): Instance {
  const ids = characters.map((character) => character.id);
  const drawn = new Set(ids);
  const scenes = film.scenes.map((scene, step) => ({
    id: scene.id,
    characters: scene.cast.map(({ character }) => character.id).filter((id) => drawn.has(id)),
    first: step,
    last: step,
  }));
  const active = activeFromScenes(ids, scenes);
  while (active.length < scenes.length) active.push([]);
  return { characters: ids, scenes, active };
}

const keys = new WeakMap<Film, string>();

/**
 * A text that is the same for two films exactly when their storylines are, but for collisions of the digest: a stored
 * layout belongs to a film only if their keys agree.
 */
export function storylineKey(film: Film): string {
  const known = keys.get(film);
  if (known !== undefined) return known;
  const text = film.scenes.map((scene) => scene.cast.map(({ character }) => character.id).join(',')).join(';');
  const key = `${film.scenes.length}-${digest(text)}`;
  keys.set(film, key);
  return key;
}
