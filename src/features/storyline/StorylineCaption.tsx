import { useId, useState, type ReactNode, type RefObject } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';

import { Downloads } from './Downloads.tsx';
import { StorylineTable } from './StorylineTable.tsx';

interface StorylineCaptionProps {
  readonly film: Film;
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly actions: ReactNode;
}

/** What stands below the full chart: how to read it, what can be done with it, and its table. */
export function StorylineCaption({ film, drawing, actions }: StorylineCaptionProps) {
  const tableId = useId();
  const [table, setTable] = useState(false);
  return (
    <>
      <figcaption className="mt-3 flex flex-wrap items-center gap-x-8 gap-y-2">
        <p className="text-caption text-quiet">{m.storyline_legend()}</p>
        <div className="actions">
          <Button aria-expanded={table} aria-controls={table ? tableId : undefined} onClick={() => setTable(!table)}>
            {table ? m.hide_table() : m.show_as_table()}
          </Button>
          <Downloads
            drawing={drawing}
            title={m.timeline_title({ title: localize(film.title) })}
            fileName={`${film.id}-storyline`}
          />
          {actions}
        </div>
      </figcaption>
      {table && <StorylineTable film={film} id={tableId} />}
    </>
  );
}
