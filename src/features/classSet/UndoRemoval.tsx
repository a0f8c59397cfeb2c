import type { Ref } from 'react';

import { maxItems, type Removal } from '#domain/classSet/classSet.ts';
import { entriesOf } from '#domain/classSet/classSetEntries.ts';
import type { Film } from '#domain/dataset/film.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { undoLastRemoval, useRemovals, useSetSize } from '#state/classSet.ts';
import { Button } from '#ui/Button.tsx';

import { entryName } from './entryName.ts';

interface UndoRemovalProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly fullFilm: Film;
  readonly visibleFilm: Film;
  readonly onUndone: () => void;
}

/** Takes the latest removal back, then the one before it, down to the first. */
export function UndoRemoval({ ref, fullFilm, visibleFilm, onUndone }: UndoRemovalProps) {
  const removals = useRemovals();
  const isFull = useSetSize() >= maxItems;
  const last = removals.at(-1);
  if (last === undefined) return null;
  const stuck = last.kind === 'item' && isFull;
  return (
    <div className="sticky top-2 z-10 mb-8 flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        ref={ref}
        aria-disabled={stuck}
        onClick={() => {
          if (stuck) return;
          undoLastRemoval();
          onUndone();
        }}
        className="max-w-full rounded-2xl! bg-pressed py-2 text-start"
      >
        <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M4 1.5 1.5 4 4 6.5M2 4h5a3 3 0 0 1 0 6.5H4" strokeWidth="1.25" strokeLinecap="round" />
        </svg>
        {nameOf(last)}
      </Button>
      {stuck && <p className="max-w-measure bg-ground text-note">{m.set_full({ most: formatNumber(maxItems) })}</p>}
    </div>
  );

  function nameOf(removal: Removal): string {
    if (removal.kind === 'set') return m.set_undo_set();
    const [entry] = entriesOf({ title: '', items: [removal.item] }, fullFilm, visibleFilm);
    return m.set_undo_item({ name: entry ? entryName(entry) : '' });
  }
}
