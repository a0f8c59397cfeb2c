import { createContext, use } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import type { FilmParts } from '#domain/dataset/filmParts.ts';

/** The film as it is and as it is shown. */
export interface FilmViews {
  /** The film as the dataset has it. */
  readonly fullFilm: Film;
  /** The film up to the horizon of the address; the same object when there is none. */
  readonly visibleFilm: Film;
  /** The parts in which the details of its records come. */
  readonly parts: FilmParts;
  /** Address of the storyline layout that came with the site, for the whole film; empty without one. */
  readonly layoutUrl: string;
}

const FilmContext = createContext<FilmViews | undefined>(undefined);

export const FilmProvider = FilmContext;

/** The film as the address lets it be seen. */
export function useFilm(): Film {
  return useFilmViews().visibleFilm;
}

/** The film with and without the horizon. */
export function useFilmViews(): FilmViews {
  const views = use(FilmContext);
  if (views === undefined) throw new Error('useFilmViews needs a FilmProvider above it');
  return views;
}
