import { memo, useCallback, useMemo } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import type { Film } from '#domain/dataset/film.ts';
import { clearFilters, toggleCharacter } from '#domain/filters/changeFilters.ts';
import { type Filters } from '#domain/filters/filters.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import { ActiveFilters } from '#features/filters/ActiveFilters.tsx';
import { CharacterFilter } from '#features/filters/CharacterFilter.tsx';
import { ResultCount } from '#features/filters/ResultCount.tsx';
import { TextFilterFailure } from '#features/filters/TextFilterFailure.tsx';
import { AmbientBackground } from '#features/timeline/AmbientBackground.tsx';
import { AmbientBar } from '#features/timeline/AmbientBar.tsx';
import { AmbientSection } from '#features/timeline/AmbientSection.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { formatNumber, localize, unbroken } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useChangeFilters, useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { useTextFilter } from '#shared/TextFilterContext.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

import { nothingFound } from './NothingFound.tsx';
import { StorylinePanel } from './StorylinePanel.tsx';

export const NoSceneFound = nothingFound(async () => (await import('./NoSceneFound.tsx')).NoSceneFound);

/** All scenes in story order, and the filter by who is in them. */
export function TimelinePage() {
  const { fullFilm, visibleFilm: film } = useFilmViews();
  const { route } = useRoute();
  const navigate = useNavigate();
  const { filters } = route;
  const { matches, isSearching } = useTextFilter();
  const selection = useMemo(() => selectTimeline(film, filters, matches), [film, filters, matches]);
  const isAny = selection.scenes.length > 0;
  const change = (next: Filters) => navigate({ ...route, filters: next });
  const clear = () => change(clearFilters(filters));
  const changeFilters = useChangeFilters();
  const toggle = useCallback(
    (id: string) => changeFilters((shown) => toggleCharacter(shown, id, fullFilm)),
    [changeFilters, fullFilm],
  );

  return (
    <div>
      <AmbientBackground />
      <AmbientSection>
        <div className="page-width pt-8 pb-7 lg:pt-10">
          <TimelineLead film={film} />
        </div>
        <div className="page-width mb-12">
          <StorylinePanel variant="full" />
        </div>
      </AmbientSection>
      <div className="page-width grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <Panel>
          <div className="side-column">
            <CharacterFilter
              legend={m.who_is_in_the_scene()}
              chips={selection.chips}
              match={filters.match}
              onToggle={toggle}
              onMatch={(match) => change({ ...filters, match })}
            />
          </div>
        </Panel>
        <div className="min-w-0">
          <AmbientBar>
            <ResultCount
              text={m.scenes_of({
                count: formatNumber(selection.scenes.length),
                total: formatNumber(selection.total),
              })}
              isCounting={isSearching && matches === undefined}
              narrowed={selection.narrowed}
              onClear={clear}
            />
            <ActiveFilters
              list="scenes"
              film={film}
              filters={filters}
              onClearText={() => change({ ...filters, q: '' })}
            />
          </AmbientBar>
          <TextFilterFailure />
          <Panel>
            <div aria-busy={isSearching} className="filtered-list">
              {isAny && <Timeline film={film} selection={selection} />}
              <NoSceneFound
                isShown={!isAny}
                film={film}
                filters={filters}
                matches={matches}
                onChange={change}
                onClear={clear}
              />
            </div>
          </Panel>
        </div>
      </div>
    </div>
  );
}

/** The title of the timeline, and what the film has; no filter changes it. */
const TimelineLead = memo(function TimelineLead({ film }: { film: Film }) {
  return (
    <>
      <PageHeading>{m.timeline_title({ title: localize(film.title) })}</PageHeading>
      <p className="mt-3 max-w-measure text-lead text-balance text-quiet lg:max-w-[58rem]">
        {m.timeline_lead({
          scenes: unbroken(m.scene_count({ count: film.scenes.length })),
          quotes: unbroken(m.quote_count({ count: film.quotes.length })),
          sources: unbroken(m.source_count({ count: film.sources.length })),
        })}
      </p>
    </>
  );
});
