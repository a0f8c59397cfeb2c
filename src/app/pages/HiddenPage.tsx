import { IllustratedPage } from '#app/layouts/IllustratedPage.tsx';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilm } from '#shared/FilmContext.tsx';
import { Button, linkButton } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** The address leads past the horizon it carries: a cover with a choice. */
export function HiddenPage() {
  const film = useFilm();
  const { route } = useRoute();
  const navigate = useNavigate();
  const last = film.scenes.at(-1);
  return (
    <IllustratedPage scene={last}>
      <PageHeading>{m.beyond_title()}</PageHeading>
      {last && (
        <p className="mt-4 max-w-measure text-lead">{m.beyond_text({ title: inQuotes(localize(last.title)) })}</p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <Link to={{ kind: 'timeline' }} className={linkButton}>
          {m.beyond_back()}
        </Link>
        <Button onClick={() => navigate({ ...route, filters: { ...route.filters, upto: undefined } })}>
          {m.beyond_open()}
        </Button>
      </div>
    </IllustratedPage>
  );
}
