import { m } from '#i18n/paraglide/messages.js';
import { DisputeCard } from '#features/sources/DisputeCard.tsx';

import { useFilm } from '../FilmContext.tsx';
import { ListPage } from '../ListPage.tsx';

/** Where sources contradict one another. */
export function DisputesPage() {
  const film = useFilm();
  return (
    <ListPage title={m.disputes_title()} lead={m.disputes_lead()}>
      {film.disputes.map((dispute) => (
        <DisputeCard key={dispute.id} dispute={dispute} />
      ))}
    </ListPage>
  );
}
