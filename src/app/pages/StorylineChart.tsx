import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';

import { layoutQuery } from '#data/layoutQuery.ts';
import { toggleCharacter } from '#domain/filters/changeFilters.ts';
import { maxLines } from '#domain/storyline/filmInstance.ts';
import { Storyline } from '#features/storyline/Storyline.tsx';
import { useLayout } from '#features/storyline/useLayout.ts';
import { m } from '#i18n/messages.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { useTextFilter } from '#shared/TextFilterContext.tsx';
import { Button } from '#ui/Button.tsx';

import { LayingOut } from './LayingOut.tsx';

export interface StorylineChartProps {
  readonly variant: 'full' | 'low';
  /** Id of the scene whose page this is. */
  readonly current?: string;
  /** The source whose path is marked, where the address does not name it. */
  readonly reading?: string;
}

/** The storyline of the film, as far as it is shown, with what pressing its parts does. */
export function StorylineChart({ variant, current, reading }: StorylineChartProps) {
  const { fullFilm, visibleFilm, layoutUrl } = useFilmViews();
  const { matches: textMatches } = useTextFilter();
  const { route } = useRoute();
  const navigate = useNavigate();
  // What is pressed is answered first; the chart follows. A reading's path takes room, as does what stands below it.
  const pressed = useDeferredValue(route.filters);
  const path = reading ?? route.filters.reading;
  const filters = useMemo(() => ({ ...pressed, reading: path }), [pressed, path]);
  const [lines, fitLines] = useState(maxLines);
  const { data: stored } = useSuspenseQuery(layoutQuery(layoutUrl));
  const layout = useLayout(fullFilm, visibleFilm, stored ?? undefined, lines);
  const present = visibleFilm.characters.filter((character) => character.scenes.length > 0).length;
  if (layout === undefined) return <LayingOut />;
  return (
    <Storyline
      film={visibleFilm}
      layout={layout}
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
