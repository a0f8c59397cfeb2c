import { useEffect, useRef, useState } from 'react';

import { emptySet, maxItems, maxTitleLength, type ClassSet } from '#domain/classSet/classSet.ts';
import { entriesOf, type Entry } from '#domain/classSet/classSetEntries.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { useStorageStatus } from '#state/classSet.ts';
import { moveInClassSet, replaceClassSet, setClassSetTitle } from '#state/classSetEditing.ts';
import { removeFromClassSet } from '#state/classSetItems.ts';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';

import { EntryCard } from './EntryCard.tsx';
import { EntryEditor } from './EntryEditor.tsx';
import { entryName } from './entryName.ts';
import { HandoutPanel } from './HandoutPanel.tsx';
import { SetSteps } from './SetSteps.tsx';
import { UndoRemoval } from './UndoRemoval.tsx';

/** The visitor's own set: its title, its items in order with their editors, and how to hand it out. */
export function OwnSet({ set }: { set: ClassSet }) {
  const { fullFilm, visibleFilm } = useFilmViews();
  const [announcement, setAnnouncement] = useState('');
  const undoRemoval = useRef<HTMLButtonElement>(null);
  const [removalCount, setRemovalCount] = useState(0);
  const storageStatus = useStorageStatus();
  const entries = entriesOf(set, fullFilm, visibleFilm);
  const horizon = visibleFilm === fullFilm ? undefined : visibleFilm.scenes.at(-1);
  const count = formatNumber(entries.length);

  // The pressed button has disappeared with the item it removed; the focus moves to the button that undoes that.
  useEffect(() => {
    if (removalCount > 0) undoRemoval.current?.focus();
  }, [removalCount]);

  function move(entry: Entry, index: number, by: number) {
    moveInClassSet(entry.item, by);
    setAnnouncement(m.set_moved({ name: entryName(entry), position: formatNumber(index + 1 + by), count }));
  }

  function remove({ item }: Entry, name: string) {
    removeFromClassSet(item.kind, item.id);
    setAnnouncement(m.set_removed({ name }));
    setRemovalCount(removalCount + 1);
  }

  function empty() {
    replaceClassSet(emptySet);
    setAnnouncement(m.set_emptied());
    setRemovalCount(removalCount + 1);
  }

  return (
    <>
      <div className="print:hidden">
        <p role="status" className="sr-only">
          {announcement}
        </p>
        {storageStatus === 'refused' && (
          <div className="mb-6">
            <Callout role="status">{m.set_not_kept()}</Callout>
          </div>
        )}
        <UndoRemoval ref={undoRemoval} onUndone={() => setAnnouncement(m.set_undone())} />
      </div>
      {entries.length === 0 ? (
        <SetSteps note={m.set_is_empty()} />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0 print:hidden">
            <div className="mb-8 flex flex-col gap-1">
              <label htmlFor="set-title" className="text-caption font-semibold text-quiet">
                {m.set_field_title()}
              </label>
              <input
                id="set-title"
                type="text"
                value={set.title}
                maxLength={maxTitleLength}
                autoComplete="off"
                onChange={(event) => setClassSetTitle(event.currentTarget.value)}
                className="w-full rounded-md border border-edge bg-raised px-3 py-2 font-serif text-title font-semibold"
              />
            </div>
            <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
              <h2 className="font-sans text-note font-normal text-quiet tabular-nums">
                {m.set_count({ count, most: formatNumber(maxItems) })}
              </h2>
              <Button variant="plain" onClick={empty}>
                {m.set_empty_it()}
              </Button>
            </div>
            <ol aria-label={m.set_items()}>
              {entries.map((entry, index) => (
                <li key={`${entry.item.kind} ${entry.item.id}`}>
                  <EntryCard entry={entry} number={index + 1} horizon={horizon}>
                    <EntryEditor
                      entry={entry}
                      position={positionOf(index, entries.length)}
                      onMove={(by) => move(entry, index, by)}
                      onRemove={() => remove(entry, entryName(entry))}
                    />
                  </EntryCard>
                </li>
              ))}
            </ol>
          </div>
          <HandoutPanel set={set} entries={entries} />
        </div>
      )}
    </>
  );
}

function positionOf(index: number, count: number) {
  if (count === 1) return 'only';
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}
