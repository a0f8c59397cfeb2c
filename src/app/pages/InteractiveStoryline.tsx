import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';

import { toggleCharacter } from '#domain/filters/changeFilters.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { maxLines } from '#domain/storyline/filmInstance.ts';
import { Storyline } from '#features/storyline/Storyline.tsx';
import { StorylinePlace } from '#features/storyline/StorylinePlace.tsx';
import { useLayout } from '#features/storyline/useLayout.ts';
import { m } from '#i18n/messages.ts';
import { useChangeFilters, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { useTextFilter } from '#shared/TextFilterContext.tsx';
import { Button } from '#ui/Button.tsx';

export interface InteractiveStorylineProps {
  readonly variant: 'full' | 'low';
  /** Id of the scene whose page this is. */
  readonly current?: string;
  /** The source whose path is marked, where the address does not name it. */
  readonly reading?: string;
}

/** The storyline of the film, as far as it is shown, with what pressing its parts does. */
export function InteractiveStoryline({ variant, current, reading }: InteractiveStorylineProps) {
  const { filters: shown } = useRoute().route;
  // What is pressed is answered first; the chart follows. A reading's path takes room, as does what stands below it.
  const pressed = useDeferredValue(shown);
  const path = reading ?? shown.reading;
  const filters = useMemo(() => ({ ...pressed, reading: path }), [pressed, path]);
  return <FilteredStoryline variant={variant} filters={filters} {...(current !== undefined && { current })} />;
}

interface FilteredStorylineProps {
  readonly variant: 'full' | 'low';
  readonly filters: Filters;
  readonly current?: string;
}

/** The storyline with what some filters highlight. */
const FilteredStoryline = memo(function FilteredStoryline({ variant, filters, current }: FilteredStorylineProps) {
  const { fullFilm, visibleFilm, layoutUrl } = useFilmViews();
  const { matches: textMatches } = useTextFilter();
  const changeFilters = useChangeFilters();
  const [lines, fitLines] = useState(maxLines);
  const layout = useLayout(fullFilm, visibleFilm, layoutUrl, lines);
  const toggle = useCallback(
    (id: string) => changeFilters((shown) => toggleCharacter(shown, id, fullFilm)),
    [changeFilters, fullFilm],
  );
  const present = visibleFilm.characters.filter((character) => character.scenes.length > 0).length;
  if (layout === undefined) return <StorylinePlace variant={variant} />;
  return (
    <Storyline
      film={visibleFilm}
      layout={layout}
      layoutUrl={layoutUrl}
      filters={filters}
      textMatches={textMatches}
      variant={variant}
      {...(current !== undefined && { current })}
      onToggle={toggle}
      actions={
        present > maxLines && (
          <Button aria-expanded={lines > maxLines} onClick={() => fitLines(lines > maxLines ? maxLines : present)}>
            {lines > maxLines ? m.storyline_fewer() : m.storyline_others({ count: present - maxLines })}
          </Button>
        )
      }
    />
  );
});
