import type { ReactNode } from 'react';

import type { Entry } from '#domain/classSet/classSetEntries.ts';
import type { Scene } from '#domain/dataset/film.ts';
import { formatNumber, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { Poster } from '#shared/Poster.tsx';

interface EntryCardProps {
  readonly entry: Entry;
  readonly number: number;
  /** The last visible scene, if there is a horizon. */
  readonly horizon: Scene | undefined;
  /** The question and the actions. */
  readonly children: ReactNode;
}

/** An item of a set: its number, its picture, and its scene or quote. */
export function EntryCard({ entry, number, horizon, children }: EntryCardProps) {
  const scene = sceneOf(entry);
  return (
    <div
      data-hue={scene?.sequence.hue ?? 'sand'}
      className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 gap-y-4 border-t border-rule py-7 md:grid-cols-[2.5rem_8.5rem_minmax(0,1fr)] md:gap-x-5"
    >
      <span aria-hidden="true" className="pt-1 font-serif text-title text-hue italic tabular-nums">
        {formatNumber(number)}
      </span>
      {scene ? (
        <Poster scene={scene} still className="aspect-[3/2] w-full max-w-40 rounded-md object-cover" />
      ) : (
        <span aria-hidden="true" className="aspect-[3/2] w-full max-w-40 rounded-md border border-dashed border-edge" />
      )}
      <div className="col-start-2 min-w-0 md:col-start-auto">
        <EntryText entry={entry} horizon={horizon} />
        {children}
      </div>
    </div>
  );
}

function sceneOf(entry: Entry): Scene | undefined {
  if (entry.kind === 'scene') return entry.scene;
  return entry.kind === 'quote' ? entry.quote.scene : undefined;
}

function EntryText({ entry, horizon }: Pick<EntryCardProps, 'entry' | 'horizon'>) {
  if (entry.kind === 'scene') {
    const { scene } = entry;
    return (
      <>
        <h3 className="text-title">
          <Link to={{ kind: 'scene', id: scene.id }} className="hover:underline">
            {localize(scene.title)}
          </Link>
        </h3>
        <p className="mt-1 text-note text-quiet">
          {m.set_item_scene()} · <span className="font-serif text-hue italic">{localize(scene.sequence.title)}</span>
        </p>
      </>
    );
  }
  if (entry.kind === 'quote') {
    const { quote } = entry;
    return (
      <>
        <h3 lang={quote.lang} className="hang text-title font-normal">
          <Link to={{ kind: 'quote', id: quote.id }} className="hover:underline">
            {inQuotes(quote.text, quote.lang)}
          </Link>
        </h3>
        <p className="mt-1 text-note text-quiet">
          {m.set_item_quote()} · <span className="font-semibold text-text">{quote.speaker.name}</span> ·{' '}
          <span className="font-serif text-hue italic">{localize(quote.scene.title)}</span>
        </p>
      </>
    );
  }
  const isCovered = entry.kind === 'covered';
  return (
    <>
      <h3 className="text-title text-quiet italic">{isCovered ? m.set_covered() : m.set_gone()}</h3>
      <p className="mt-1 max-w-measure text-note text-quiet">
        {isCovered
          ? m.set_covered_means({ title: inQuotes(horizon ? localize(horizon.title) : '') })
          : missingText(entry)}
      </p>
    </>
  );
}

function missingText({ item }: Entry): string {
  const id = inQuotes(item.id);
  return item.kind === 'scene' ? m.missing_scene({ id }) : m.missing_quote({ id });
}
