import type { Ref } from 'react';

import { mostItems, type Removal } from '#domain/classSet.ts';
import { entriesOf } from '#domain/classSetEntries.ts';
import type { Film } from '#domain/linked.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { removalTakenBack, useRemovals, useSetSize } from '#state/classSet.ts';
import { Button } from '#ui/Button.tsx';

import { entryName } from './entryName.ts';

interface TakeBackProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly whole: Film;
  readonly shown: Film;
  readonly onTakenBack: () => void;
}

/** Takes the latest removal back, then the one before it, down to the first. */
export function TakeBack({ ref, whole, shown, onTakenBack }: TakeBackProps) {
  const removals = useRemovals();
  const isFull = useSetSize() >= mostItems;
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
          removalTakenBack();
          onTakenBack();
        }}
        className="max-w-full rounded-2xl! bg-pressed py-2 text-start"
      >
        <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M4 1.5 1.5 4 4 6.5M2 4h5a3 3 0 0 1 0 6.5H4" strokeWidth="1.25" strokeLinecap="round" />
        </svg>
        {nameOf(last)}
      </Button>
      {stuck && <p className="max-w-measure bg-ground text-note">{m.set_full({ most: formatNumber(mostItems) })}</p>}
    </div>
  );

  function nameOf(removal: Removal): string {
    if (removal.kind === 'set') return m.set_undo_set();
    const [entry] = entriesOf({ title: '', items: [removal.item] }, whole, shown);
    return m.set_undo_item({ name: entry ? entryName(entry) : '' });
  }
}
