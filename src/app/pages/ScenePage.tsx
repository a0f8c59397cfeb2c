import { useMemo, ViewTransition } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import type { Scene } from '#domain/dataset/film.ts';
import { disputesBeside } from '#domain/dataset/sourceReliability.ts';
import { sceneNavigation } from '#domain/filters/sceneNavigation.ts';
import { InTheRoom } from '#features/characters/InTheRoom.tsx';
import { AddToSet } from '#features/classSet/AddToSet.tsx';
import { HorizonLink } from '#features/filters/HorizonLink.tsx';
import { QuoteList } from '#features/quotes/QuoteList.tsx';
import { Accounts } from '#features/scene/Accounts.tsx';
import { PreviousNext } from '#features/scene/PreviousNext.tsx';
import { ReadingPosition } from '#features/scene/ReadingPosition.tsx';
import { SceneHeader } from '#features/scene/SceneHeader.tsx';
import { ShareActions } from '#features/share/ShareActions.tsx';
import { DisputeNote } from '#features/sources/DisputeNote.tsx';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { useTextFilter } from '#shared/TextFilterContext.tsx';
import { Section } from '#ui/Section.tsx';

import { StorylinePanel } from './StorylinePanel.tsx';

/** The next scene comes in reading direction, the previous one against it. */
const stepMotion = {
  enter: { next: 'enter-next', previous: 'enter-previous', default: 'none' },
  exit: { next: 'exit-next', previous: 'exit-previous', default: 'none' },
} as const;

/** Where what is said, who is there and what the sources say stand in two columns, in this order. */
const muchSaid = ['lg:row-span-2', '', 'lg:col-start-2'] as const;
const littleSaid = ['', 'lg:row-span-2', 'lg:col-start-1'] as const;

/** How high what is said and who is there stand on a wide screen, in rem; about, as only the difference counts. */
const saidHeight = ({ quotes }: Scene) => 15 * quotes.length;
const roomHeight = ({ cast }: Scene) => 7.5 * Math.ceil(cast.length / 2);

/** One scene: what happens, who is there, what is said, what the sources say. */
export function ScenePage({ scene }: { scene: Scene }) {
  const { fullFilm, visibleFilm: film } = useFilmViews();
  const { filters } = useRoute().route;
  const { matches } = useTextFilter();
  const navigation = useMemo(() => sceneNavigation(scene, film, filters, matches), [scene, film, filters, matches]);
  // On a wide screen what the sources say stands below the shorter of the two.
  const [said, room, sources] = saidHeight(scene) < roomHeight(scene) ? littleSaid : muchSaid;

  return (
    <article data-hue={scene.sequence.hue} className="ambient">
      <div className="page-width pt-3 md:pt-5 print:hidden">
        <StorylinePanel variant="low" current={scene.id} />
        <ReadingPosition scene={scene} navigation={navigation} />
      </div>
      <ViewTransition key={scene.id} default="none" {...stepMotion}>
        <div className="page-width pt-6 lg:pt-10">
          <SceneHeader
            scene={scene}
            total={film.scenes.length}
            actions={
              <div className="mt-7 actions">
                <ShareActions key={scene.id} title={localize(scene.title)} />
                <AddToSet key={`set ${scene.id}`} kind="scene" id={scene.id} />
                <HorizonLink scene={scene} last={fullFilm.scenes.length} />
              </div>
            }
          />
          <PreviousNext navigation={navigation} />
          <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-14 lg:mt-16 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] lg:grid-rows-[auto_1fr] xl:gap-x-20">
            <Section title={m.what_is_said()} className={said}>
              <Panel>
                {scene.quotes.length > 0 ? (
                  <QuoteList quotes={scene.quotes} actions={(quote) => <AddToSet kind="quote" id={quote.id} />} />
                ) : (
                  <p className="text-note text-quiet">{m.nothing_quoted()}</p>
                )}
              </Panel>
            </Section>
            <Section title={m.in_the_room()} className={room}>
              <Panel>
                <InTheRoom scene={scene} />
              </Panel>
            </Section>
            <Section title={m.what_the_sources_say()} className={sources}>
              <Panel>
                <Accounts scene={scene} />
                <div className="mt-6 grid gap-4">
                  {disputesBeside(scene, film, filters.reading).map((dispute) => (
                    <DisputeNote key={dispute.id} dispute={dispute} />
                  ))}
                </div>
              </Panel>
            </Section>
          </div>
        </div>
      </ViewTransition>
    </article>
  );
}
