import { useState } from 'react';

import { toggleCharacter } from '#domain/filters.ts';
import { mostLines } from '#domain/storyline/filmInstance.ts';
import { m } from '#i18n/paraglide/messages.js';
import { navigate } from '#routing/history.ts';
import { useRoute } from '#routing/Router.tsx';
import { Storyline } from '#features/storyline/Storyline.tsx';
import { useLayout } from '#features/storyline/useLayout.ts';
import { Button } from '#ui/Button.tsx';

import { useFilmViews } from './FilmContext.tsx';
import { Panel } from './Panel.tsx';

interface StorylinePanelProps {
  readonly form: 'full' | 'low';
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

function LaidOut({ form, current, reading }: StorylinePanelProps) {
  const { whole, shown, layout: stored } = useFilmViews();
  const { route } = useRoute();
  const [lines, setLines] = useState(mostLines);
  const layout = useLayout(whole, shown, stored, lines);
  const present = shown.characters.filter((character) => character.scenes.length > 0).length;
  if (layout === undefined) {
    return <p className="py-16 text-center text-note text-quiet">{m.storyline_laying_out()}</p>;
  }
  return (
    <Storyline
      film={shown}
      layout={layout}
      filters={reading === undefined ? route.filters : { ...route.filters, reading }}
      form={form}
      {...(current !== undefined && { current })}
      onToggle={(id) => navigate({ ...route, filters: toggleCharacter(route.filters, id, whole) })}
      actions={
        present > mostLines && (
          <Button aria-expanded={lines > mostLines} onClick={() => setLines(lines > mostLines ? mostLines : present)}>
            {lines > mostLines ? m.storyline_fewer() : m.storyline_others({ count: present - mostLines })}
          </Button>
        )
      }
    />
  );
}
