import { m } from '#i18n/paraglide/messages.js';
import { CastWall } from '#features/characters/CastWall.tsx';

import { useFilm } from '../FilmContext.tsx';
import { ListPage } from '../ListPage.tsx';

/** All characters as cards. */
export function CastPage() {
  const film = useFilm();
  return (
    <ListPage title={m.cast_title()} lead={m.cast_lead()}>
      <CastWall characters={film.characters} />
    </ListPage>
  );
}
