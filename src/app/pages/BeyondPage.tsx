import { inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import { navigate } from '#routing/history.ts';
import { useRoute } from '#routing/Router.tsx';
import { Button, linkButton } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

import { useFilm } from '../FilmContext.tsx';
import { PicturedPage } from '../PicturedPage.tsx';

/** The address leads past the horizon it carries: a cover with a choice. */
export function BeyondPage() {
  const film = useFilm();
  const { route } = useRoute();
  const last = film.scenes.at(-1);
  return (
    <PicturedPage scene={last}>
      <PageHeading>{m.beyond_title()}</PageHeading>
      {last && <p className="mt-4 max-w-measure text-lead">{m.beyond_text({ title: inQuotes(tell(last.title)) })}</p>}
      <div className="mt-6 flex flex-wrap gap-3">
        <Link to={{ kind: 'timeline' }} className={linkButton}>
          {m.beyond_back()}
        </Link>
        <Button onClick={() => navigate({ ...route, filters: { ...route.filters, upto: undefined } })}>
          {m.beyond_open()}
        </Button>
      </div>
    </PicturedPage>
  );
}
