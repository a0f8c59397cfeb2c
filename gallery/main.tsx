import './gallery.css';

import { createRoot } from 'react-dom/client';

import { layoutQuery } from '#data/layoutQuery.ts';
import { queryClient } from '#data/queryClient.ts';
import { everyPart } from '#domain/dataset/filmParts.ts';
import { layOutFilm } from '#domain/storyline/layout.ts';
import { setLocale } from '#i18n/locale.ts';
import { loadMessages } from '#i18n/messages.ts';
import { Router } from '#routing/Router.tsx';
import { FilmProvider } from '#shared/FilmContext.tsx';

import { film } from './film.ts';

await loadMessages('de');
setLocale('de');
queryClient.setQueryData(layoutQuery(film.id).queryKey, layOutFilm(film));
// The specimens speak as they are loaded.
const { Gallery } = await import('./Gallery.tsx');
const root = document.getElementById('gallery');
if (root === null) throw new Error('The page has no place for the gallery');
createRoot(root).render(
  <Router film={film} path="/de">
    <FilmProvider value={{ fullFilm: film, visibleFilm: film, parts: everyPart, layoutUrl: film.id }}>
      <Gallery />
    </FilmProvider>
  </Router>,
);
