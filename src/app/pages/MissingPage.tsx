import { IllustratedPage } from '#app/layouts/IllustratedPage.tsx';
import type { Film, Scene } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import type { MissingPage as MissingAddress, Page } from '#routing/route.ts';
import { useFilm } from '#shared/FilmContext.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** An address that leads nowhere: says which id is unknown, offers the nearest and the ways on. */
export function MissingPage({ page }: { page: MissingAddress }) {
  const film = useFilm();
  const { nearest } = page;
  return (
    <IllustratedPage scene={sceneOf(nearest, film) ?? film.scenes[0]}>
      <PageHeading>{m.missing_title()}</PageHeading>
      <p className="mt-4 max-w-measure text-lead wrap-anywhere">{explain(page)}</p>
      {nearest && (
        <p className="mt-4 max-w-measure text-lead">
          {m.missing_nearest()}{' '}
          <Link to={nearest} className="link font-semibold">
            {nameOf(nearest, film)}
          </Link>
          .
        </p>
      )}
      <p className="mt-10 text-quiet">{m.missing_ways()}</p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {(['timeline', 'cast', 'quotes', 'sources', 'disputes'] as const).map((kind) => (
          <li key={kind}>
            <Link to={{ kind }} className="link">
              {nameOf({ kind }, film)}
            </Link>
          </li>
        ))}
      </ul>
    </IllustratedPage>
  );
}

/** The scene that shows what was most likely meant. */
function sceneOf(page: Page | undefined, film: Film): Scene | undefined {
  if (page?.kind === 'scene') return film.sceneById.get(page.id);
  if (page?.kind === 'quote') return film.quoteById.get(page.id)?.scene;
  if (page?.kind === 'character') return film.characterById.get(page.id)?.scenes[0];
  return undefined;
}

function explain({ unknown, path }: MissingAddress): string {
  if (unknown === undefined) return m.missing_text({ path: inQuotes(path) });
  const id = inQuotes(unknown.id);
  const words = {
    scene: m.missing_scene({ id }),
    character: m.missing_character({ id }),
    quote: m.missing_quote({ id }),
    source: m.missing_source({ id }),
  };
  return words[unknown.kind];
}

function nameOf(page: Page, film: Film): string {
  switch (page.kind) {
    case 'timeline':
      return m.nav_timeline();
    case 'cast':
      return m.nav_cast();
    case 'quotes':
      return m.nav_quotes();
    case 'sources':
      return m.nav_sources();
    case 'disputes':
      return m.nav_disputes();
    case 'set':
      return m.set_title();
    case 'scene': {
      const scene = film.sceneById.get(page.id);
      return scene ? localize(scene.title) : page.id;
    }
    case 'character':
      return film.characterById.get(page.id)?.name ?? page.id;
    case 'quote': {
      const quote = film.quoteById.get(page.id);
      return quote ? inQuotes(quote.text, quote.lang) : page.id;
    }
    case 'source':
      return film.sourceById.get(page.id)?.title ?? page.id;
    case 'missing':
      return page.path;
  }
}
