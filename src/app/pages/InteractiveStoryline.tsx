import { useDeferredValue, useMemo, useState } from 'react';

import { toggleCharacter } from '#domain/filters/changeFilters.ts';
import { maxLines } from '#domain/storyline/filmInstance.ts';
import { Storyline } from '#features/storyline/Storyline.tsx';
import { StorylinePlace } from '#features/storyline/StorylinePlace.tsx';
import { useLayout } from '#features/storyline/useLayout.ts';
import { m } from '#i18n/messages.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
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
  const { fullFilm, visibleFilm, layoutUrl } = useFilmViews();
  const { matches: textMatches } = useTextFilter();
  const { route } = useRoute();
  const navigate = useNavigate();
  // What is pressed is answered first; the chart follows. A reading's path takes room, as does what stands below it.
  const pressed = useDeferredValue(route.filters);
  const path = reading ?? route.filters.reading;
  const filters = useMemo(() => ({ ...pressed, reading: path }), [pressed, path]);
  const [lines, fitLines] = useState(maxLines);
  const layout = useLayout(fullFilm, visibleFilm, layoutUrl, lines);
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
      onToggle={(id) => navigate({ ...route, filters: toggleCharacter(route.filters, id, fullFilm) })}
      actions={
        present > maxLines && (
          <Button aria-expanded={lines > maxLines} onClick={() => fitLines(lines > maxLines ? maxLines : present)}>
            {lines > maxLines ? m.storyline_fewer() : m.storyline_others({ count: present - maxLines })}
          </Button>
        )
      }
    />
  );
}
