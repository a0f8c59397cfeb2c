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
    <div className="sticky top-2 z-10 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-edge bg-raised px-4 py-2">
      <Button
        ref={ref}
        aria-disabled={stuck}
        onClick={() => {
          if (stuck) return;
          removalTakenBack();
          onTakenBack();
        }}
        className="max-w-full rounded-lg! py-2 text-start"
      >
        {nameOf(last)}
      </Button>
      {removals.length > 1 && (
        <span aria-hidden="true" className="text-caption text-quiet tabular-nums">
          {formatNumber(removals.length)}
        </span>
      )}
      {stuck && <p className="text-note">{m.set_full({ most: formatNumber(mostItems) })}</p>}
    </div>
  );

  function nameOf(removal: Removal): string {
    if (removal.kind === 'set') return m.set_undo_set();
    const [entry] = entriesOf({ title: '', items: [removal.item] }, whole, shown);
    return m.set_undo_item({ name: entry ? entryName(entry) : '' });
  }
}
