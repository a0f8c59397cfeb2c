import { isSameItem, type ClassSet } from '#domain/classSet/classSet.ts';
import { appendItems } from '#domain/classSet/classSetEditing.ts';
import { entriesOf } from '#domain/classSet/classSetEntries.ts';
import type { UnknownItem } from '#domain/classSet/classSetLink.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';

import { EntryCard } from './EntryCard.tsx';
import { HandoutPanel } from './HandoutPanel.tsx';

interface SharedSetProps {
  readonly set: ClassSet;
  /** Items of the link that the film does not have. */
  readonly unknown: readonly UnknownItem[];
  readonly own: ClassSet;
  readonly onTake: () => void;
  readonly onJoin: () => void;
  readonly onLeave: () => void;
}

/** The set of a link, which can be printed, adopted, merged into the visitor's own, or left. */
export function SharedSet({ set, unknown, own, ...choices }: SharedSetProps) {
  const { fullFilm, visibleFilm } = useFilmViews();
  const entries = entriesOf(set, fullFilm, visibleFilm);
  const horizon = visibleFilm === fullFilm ? undefined : visibleFilm.scenes.at(-1);
  return (
    <>
      {unknown.length > 0 && <UnknownItems unknown={unknown} />}
      <div className="mb-10 flex flex-col gap-4 rounded-2xl border border-edge bg-raised p-6 print:hidden">
        <div>
          <p className="font-serif text-lead text-hue italic">{m.set_shared()}</p>
          <h2 className="text-title wrap-anywhere">{set.title === '' ? m.set_untitled() : set.title}</h2>
          <p className="mt-1 max-w-measure text-note text-quiet">{m.set_shared_how()}</p>
        </div>
        <Choices set={set} own={own} {...choices} />
      </div>
      {entries.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <ol aria-label={m.set_items()} className="min-w-0 print:hidden">
            {entries.map((entry, index) => (
              <li key={`${entry.item.kind} ${entry.item.id}`}>
                <EntryCard entry={entry} number={index + 1} horizon={horizon}>
                  {entry.kind !== 'covered' && entry.item.question !== '' && (
                    <p className="mt-3 max-w-measure border-l-3 border-hue ps-4 wrap-anywhere whitespace-pre-line">
                      {entry.item.question}
                    </p>
                  )}
                </EntryCard>
              </li>
            ))}
          </ol>
          <HandoutPanel set={set} entries={entries} />
        </div>
      )}
    </>
  );
}

function Choices({ set, own, onTake, onJoin, onLeave }: Omit<SharedSetProps, 'unknown'>) {
  const hasOwn = own.items.length > 0;
  const merged = appendItems(own, set);
  const excess = set.items.filter((item) => !merged.items.some((other) => isSameItem(item, other))).length;
  return (
    <>
      <div className="flex flex-wrap gap-3">
        {set.items.length > 0 && (
          <Button variant="solid" onClick={onTake}>
            {m.set_take()}
          </Button>
        )}
        {set.items.length > 0 && hasOwn && <Button onClick={onJoin}>{m.set_join()}</Button>}
        <Button onClick={onLeave}>{hasOwn ? m.set_keep() : m.set_leave()}</Button>
      </div>
      {excess > 0 && <p className="text-caption text-quiet">{m.set_join_too_many({ count: excess })}</p>}
    </>
  );
}

function UnknownItems({ unknown }: Pick<SharedSetProps, 'unknown'>) {
  return (
    <div className="mb-6 print:hidden">
      <Callout role="status">
        <p className="font-semibold">{m.set_left_out()}</p>
        <ul className="mt-1 list-disc ps-5">
          {unknown.map(({ kind, id, nearest }) => (
            <li key={`${kind} ${id}`} className="wrap-anywhere">
              {kind === 'scene' ? m.missing_scene({ id: inQuotes(id) }) : m.missing_quote({ id: inQuotes(id) })}{' '}
              {nearest !== undefined && m.did_you_mean({ value: inQuotes(nearest) })}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
