import { listTexts, recordTexts } from '#app/document/pageTexts.ts';
import { pageName } from '#app/document/pageTitle.ts';
import { IllustratedPage } from '#app/layouts/IllustratedPage.tsx';
import type { Film, Scene } from '#domain/dataset/film.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { nearestPage } from '#routing/nearestPage.ts';
import { mainPageKinds, recordOfPage } from '#routing/pages.ts';
import type { MissingPage as MissingAddress, Page } from '#routing/route.ts';
import { useFilm } from '#shared/FilmContext.tsx';
import { WithParts } from '#shared/WithParts.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

import { partsOfPage } from './pageParts.ts';

/** An address that leads nowhere: says which id is unknown, offers the nearest and the ways on. */
export function MissingPage({ page }: { page: MissingAddress }) {
  const film = useFilm();
  const nearest = nearestPage(page, film);
  return (
    <IllustratedPage scene={sceneOf(nearest, film) ?? film.scenes[0]}>
      <PageHeading>{m.missing_title()}</PageHeading>
      <p className="mt-4 max-w-measure text-lead wrap-anywhere">{explain(page)}</p>
      {nearest && (
        <WithParts names={partsOfPage(nearest, film)} fallback={<p className="mt-4 text-lead">{'\u00a0'}</p>}>
          <NearestPage page={nearest} />
        </WithParts>
      )}
      <p className="mt-10 text-quiet">{m.missing_ways()}</p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {mainPageKinds.map((kind) => (
          <li key={kind}>
            <Link to={{ kind }} className="link">
              {listTexts[kind].name()}
            </Link>
          </li>
        ))}
      </ul>
    </IllustratedPage>
  );
}

function NearestPage({ page }: { page: Page }) {
  const film = useFilm();
  return (
    <p className="mt-4 max-w-measure text-lead">
      {m.missing_nearest()}{' '}
      <Link to={page} className="link font-semibold">
        {pageName(film, page)}
      </Link>
      .
    </p>
  );
}

/** The scene that shows what was most likely meant. */
function sceneOf(page: Page | undefined, film: Film): Scene | undefined {
  return page && 'id' in page ? recordTexts[recordOfPage(page.kind)].scene(film, page.id) : undefined;
}

function explain({ unknown, path }: MissingAddress): string {
  return unknown === undefined
    ? m.missing_text({ path: inQuotes(path) })
    : recordTexts[unknown.kind].unknown(unknown.id);
}
