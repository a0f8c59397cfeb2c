import { ListPage } from '#app/layouts/ListPage.tsx';
import { FilmFacts } from '#features/sources/FilmFacts.tsx';
import { SourceList } from '#features/sources/SourceList.tsx';
import { m } from '#i18n/messages.ts';
import { useFilm } from '#shared/FilmContext.tsx';
import { Section } from '#ui/Section.tsx';

/** Every source; those with a path through the film first. */
export function SourcesPage() {
  const film = useFilm();
  const walks = film.sources.filter((source) => source.reading !== undefined);
  const { facts } = film.data.filmDetails();
  const others = film.sources.filter((source) => source.reading === undefined);
  return (
    <ListPage title={m.sources_title()} lead={m.sources_lead()}>
      <div className="grid gap-14">
        {walks.length > 0 && (
          <Section title={m.with_a_reading()}>
            <SourceList sources={walks} />
          </Section>
        )}
        {facts.length > 0 && (
          <Section title={m.film_facts()}>
            <FilmFacts facts={facts} />
          </Section>
        )}
        <Section title={m.other_sources()}>
          <SourceList sources={others} />
        </Section>
      </div>
    </ListPage>
  );
}
