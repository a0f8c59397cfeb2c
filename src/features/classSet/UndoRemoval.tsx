import type { Ref } from 'react';

import { maxItems, type Removal } from '#domain/classSet/classSet.ts';
import { entriesOf } from '#domain/classSet/classSetEntries.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { useRemovals, useSetSize } from '#state/classSet.ts';
import { undoLastRemoval } from '#state/classSetItems.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

import { entryName } from './entryName.ts';

interface UndoRemovalProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly onUndone: () => void;
}

/** Undoes removals, the latest first. */
export function UndoRemoval({ ref, onUndone }: UndoRemovalProps) {
  const { fullFilm, visibleFilm } = useFilmViews();
  const removals = useRemovals();
  const isFull = useSetSize() >= maxItems;
  const last = removals.at(-1);
  if (last === undefined) return null;
  const blocked = last.kind === 'item' && isFull;
  return (
    <div className="sticky top-2 z-10 mb-8 flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        ref={ref}
        aria-disabled={blocked}
        onClick={() => {
          if (blocked) return;
          undoLastRemoval();
          onUndone();
        }}
        className="max-w-full rounded-2xl! bg-pressed py-2 text-start"
      >
        <Icon name="undo" size={14} />
        {nameOf(last)}
      </Button>
      {blocked && <p className="max-w-measure bg-ground text-note">{m.set_full({ most: formatNumber(maxItems) })}</p>}
    </div>
  );

  function nameOf(removal: Removal): string {
    if (removal.kind === 'set') return m.set_undo_set();
    const [entry] = entriesOf({ title: '', items: [removal.item] }, fullFilm, visibleFilm);
    return m.set_undo_item({ name: entry ? entryName(entry) : '' });
  }
}
