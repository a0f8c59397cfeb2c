import type { Film } from './film.ts';
import { linkFilm } from './linkFilm.ts';

const truncations = new WeakMap<Film, Film>();

/**
 * The film as somebody knows it who has seen nothing after a scene: later scenes are gone, and with them the quotes,
 * characters, relations, sources, steps of readings and disputes that only they bring. Everything downstream takes this film
 * like any other, so nothing after the horizon can leak.
 * The film made last is kept, so that asking again costs nothing.
 * @param upto id of the last scene to be seen; undefined, or an unknown one, gives the film itself
 */
export function filmUpTo(film: Film, upto: string | undefined): Film {
  const last = film.sceneById.get(upto ?? '');
  if (last === undefined || last.number === film.scenes.length) return film;
  const made = truncations.get(film);
  if (made?.scenes.length === last.number) return made;
  const truncated = linkFilm(film.data, last.number);
  truncations.set(film, truncated);
  return truncated;
}
