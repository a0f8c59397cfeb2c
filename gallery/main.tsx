import './gallery.css';

import { createRoot } from 'react-dom/client';

import { layOutFilm } from '#domain/storyline/layout.ts';
import { setLocale } from '#i18n/locale.ts';
import { Router } from '#routing/Router.tsx';
import { FilmProvider } from '#shared/FilmContext.tsx';

import { film } from './film.ts';

setLocale('de');
// The specimens speak as they are loaded.
const { Gallery } = await import('./Gallery.tsx');
const root = document.getElementById('gallery');
if (root === null) throw new Error('The page has no place for the gallery');
createRoot(root).render(
  <Router film={film} path="/de">
    <FilmProvider value={{ fullFilm: film, visibleFilm: film, layout: layOutFilm(film) }}>
      <Gallery />
    </FilmProvider>
  </Router>,
);
