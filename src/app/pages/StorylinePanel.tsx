import { useState } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { toggleCharacter } from '#domain/filters/changeFilters.ts';
import { maxLines } from '#domain/storyline/filmInstance.ts';
import { Storyline } from '#features/storyline/Storyline.tsx';
import { useLayout } from '#features/storyline/useLayout.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { Button } from '#ui/Button.tsx';

interface StorylinePanelProps {
  readonly variant: 'full' | 'low';
  /** Id of the scene whose page this is. */
  readonly current?: string;
  /** The source whose path is marked, where the address does not name it. */
  readonly reading?: string;
}

/** The storyline of the film, as far as it is shown, with what pressing its parts does. */
export function StorylinePanel(props: StorylinePanelProps) {
  return (
    <Panel>
      <LaidOut {...props} />
    </Panel>
  );
}

function LaidOut({ variant, current, reading }: StorylinePanelProps) {
  const { fullFilm, visibleFilm, layout: stored } = useFilmViews();
  const { route } = useRoute();
  const navigate = useNavigate();
  const [lines, fitLines] = useState(maxLines);
  const layout = useLayout(fullFilm, visibleFilm, stored, lines);
  const present = visibleFilm.characters.filter((character) => character.scenes.length > 0).length;
  if (layout === undefined) {
    return <p className="py-16 text-center text-note text-quiet">{m.storyline_laying_out()}</p>;
  }
  return (
    <Storyline
      film={visibleFilm}
      layout={layout}
      filters={reading === undefined ? route.filters : { ...route.filters, reading }}
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
