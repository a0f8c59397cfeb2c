import { ListPage } from '#app/layouts/ListPage.tsx';
import { CharacterGrid } from '#features/characters/CharacterGrid.tsx';
import { m } from '#i18n/messages.ts';
import { useFilm } from '#shared/FilmContext.tsx';

/** All characters as cards. */
export function CastPage() {
  const film = useFilm();
  return (
    <ListPage title={m.cast_title()} lead={m.cast_lead()}>
      <CharacterGrid characters={film.characters} />
    </ListPage>
  );
}
