import { Panel } from '#app/errors/Panel.tsx';
import type { Character } from '#domain/dataset/film.ts';
import { CharacterHeader } from '#features/characters/CharacterHeader.tsx';
import { Relations } from '#features/characters/Relations.tsx';
import { AddToSet } from '#features/classSet/AddToSet.tsx';
import { QuoteList } from '#features/quotes/QuoteList.tsx';
import { SceneList } from '#features/scene/SceneList.tsx';
import { ShareActions } from '#features/share/ShareActions.tsx';
import { DisputeNote } from '#features/sources/DisputeNote.tsx';
import { m } from '#i18n/messages.ts';
import { SourceLinks } from '#shared/SourceLink.tsx';
import { Section } from '#ui/Section.tsx';
import { useServedItems } from '#ui/useServed.ts';

/** One character: who plays it, relations, scenes, quotes, what is contested. */
export function CharacterPage({ character }: { character: Character }) {
  const { name, scenes, quotes, relations, disputes, sources } = character;
  const listed = useServedItems(disputes);
  const unsure = new Set(
    scenes
      .filter((scene) => scene.cast.some((one) => one.character === character && one.presence === 'probable'))
      .map((scene) => scene.id),
  );
  return (
    <article data-hue={character.hue} className="ambient">
      <div className="page-width grid grid-cols-[minmax(0,1fr)] gap-14 pt-8 lg:pt-14">
        <CharacterHeader
          character={character}
          actions={
            <div className="mt-7">
              <ShareActions key={character.id} title={name} />
            </div>
          }
        />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-14 lg:grid-cols-2 xl:gap-x-20">
          {scenes.length > 0 && (
            <Section
              title={m.scenes_with({ name })}
              aside={<span className="text-note text-quiet">{m.scene_count({ count: scenes.length })}</span>}
            >
              <Panel>
                <SceneList scenes={scenes} note={(scene) => (unsure.has(scene.id) ? m.presence_unsure() : undefined)} />
              </Panel>
            </Section>
          )}
          {relations.length > 0 && (
            <Section title={m.relations({ name })}>
              <Panel>
                <Relations character={character} />
              </Panel>
            </Section>
          )}
        </div>
        {quotes.length > 0 && (
          <Section title={m.lines_of({ name })}>
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
        <Section title={disputes.length > 0 ? m.what_the_sources_say() : m.nav_sources()}>
          <Panel>
            <div className="grid items-start gap-x-14 gap-y-4 lg:grid-cols-2 xl:gap-x-20">
              {listed.map((dispute) => (
                <DisputeNote key={dispute.id} dispute={dispute} />
              ))}
              {sources.length > 0 && (
                <p className="max-w-measure text-caption text-quiet">
                  {m.drawn_from()}: <SourceLinks sources={sources} />
                </p>
              )}
            </div>
          </Panel>
        </Section>
      </div>
    </article>
  );
}
