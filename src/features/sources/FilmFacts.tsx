import type { FilmDetails } from '#domain/dataset/filmData.ts';
import { localize } from '#i18n/format.ts';
import { useFilm } from '#shared/FilmContext.tsx';
import { SourceLinks } from '#shared/SourceLink.tsx';

/** Facts about the film as a whole, each with its sources. */
export function FilmFacts({ facts }: { facts: FilmDetails['facts'] }) {
  const film = useFilm();
  return (
    <dl className="grid gap-x-14 gap-y-5 md:grid-cols-2 xl:gap-x-20">
      {facts.map((fact) => (
        <div key={fact.id} className="border-t border-rule pt-3">
          <dt className="text-note text-quiet">{localize(fact.label)}</dt>
          <dd className="text-pretty">
            {localize(fact.value)}
            <span className="block text-caption text-quiet">
              <SourceLinks sources={fact.sources.flatMap((id) => film.sourceById.get(id) ?? [])} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
