import { Panel } from '#app/errors/Panel.tsx';
import type { Source } from '#domain/dataset/film.ts';
import { CharacterGrid } from '#features/characters/CharacterGrid.tsx';
import { AddToSet } from '#features/classSet/AddToSet.tsx';
import { QuoteList } from '#features/quotes/QuoteList.tsx';
import { SceneList } from '#features/scene/SceneList.tsx';
import { DisputeNote } from '#features/sources/DisputeNote.tsx';
import { FilmFacts } from '#features/sources/FilmFacts.tsx';
import { SourceAccounts } from '#features/sources/SourceAccounts.tsx';
import { SourceHeader } from '#features/sources/SourceHeader.tsx';
import { SourceReliability } from '#features/sources/SourceReliability.tsx';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useFilm } from '#shared/FilmContext.tsx';
import { linkButton } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useServedItems } from '#ui/useServed.ts';

import { StorylinePanel } from './StorylinePanel.tsx';

/** One source: what it says, what is drawn from it, and its path through the film where it has one. */
export function SourcePage({ source }: { source: Source }) {
  const film = useFilm();
  const { reading, scenes, quotes, characters } = source;
  const first = reading?.scenes[0];
  const disputes = [...new Set([...source.disputes, ...source.positions])];
  const listed = useServedItems(disputes);
  const facts = film.data.filmDetails().facts.filter((fact) => fact.sources.includes(source.id));
  return (
    <article className="ambient">
      <div className="page-width grid grid-cols-[minmax(0,1fr)] gap-14 pt-8 lg:pt-14">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-14 lg:grid-cols-2 xl:gap-x-20">
          <SourceHeader source={source} />
          <Section title={m.standing()}>
            <SourceReliability source={source} />
          </Section>
        </div>
        {reading && first && (
          <Section
            title={localize(reading.title)}
            className="rounded-2xl border border-rule bg-raised p-(--panel-margin) [--panel-margin:1.5rem] lg:[--panel-margin:2rem]"
          >
            <div className="mb-8 grid gap-x-14 gap-y-6 lg:grid-cols-2 xl:gap-x-20">
              <p className="max-w-measure font-serif text-lead">{localize(reading.intro)}</p>
              <div>
                <SceneList scenes={reading.scenes} reading={source.id} label={m.the_reading()} />
                <Link to={{ kind: 'scene', id: first.id }} reading={source.id} className={`${linkButton} mt-6`}>
                  {m.start_reading({ title: localize(first.title) })}
                </Link>
              </div>
            </div>
            <div className="print:hidden">
              <StorylinePanel variant="low" reading={source.id} />
            </div>
          </Section>
        )}
        <Panel>
          {scenes.length > 0 && (
            <Section title={m.accounts_of_source()}>
              <SourceAccounts source={source} />
            </Section>
          )}
        </Panel>
        {disputes.length > 0 && (
          <Section title={m.disputes_of_source()}>
            <Panel>
              <div className="grid gap-x-14 gap-y-4 lg:grid-cols-2 xl:gap-x-20">
                {listed.map((dispute) => (
                  <DisputeNote key={dispute.id} dispute={dispute} listed />
                ))}
              </div>
            </Panel>
          </Section>
        )}
        {quotes.length > 0 && (
          <Section title={m.quotes_from_source()}>
            <Panel>
              <QuoteList
                quotes={quotes}
                withScene
                columns
                actions={(quote) => <AddToSet kind="quote" id={quote.id} />}
              />
            </Panel>
          </Section>
        )}
        {facts.length > 0 && (
          <Section title={m.film_facts()}>
            <Panel>
              <FilmFacts facts={facts} />
            </Panel>
          </Section>
        )}
        {characters.length > 0 && (
          <Section title={m.characters_from_source()}>
            <Panel>
              <CharacterGrid characters={characters} />
            </Panel>
          </Section>
        )}
      </div>
    </article>
  );
}
