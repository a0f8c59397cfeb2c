import { Suspense } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import type { TimelineSelection } from '#domain/filters/selectTimeline.ts';
import { deferred } from '#ui/deferred.tsx';
import { useServed } from '#ui/useServed.ts';

import { SequenceSection } from './SequenceSection.tsx';

type OfSelection = Pick<TimelineProps, 'selection'>;

// What only long films have.
export const LongTimeline = deferred<OfSelection>(async () => (await import('./LongTimeline.tsx')).LongTimeline);
const FurtherScenes = deferred<OfSelection>(async () => (await import('./FurtherScenes.tsx')).FurtherScenes);

interface TimelineProps {
  readonly film: Film;
  readonly selection: TimelineSelection;
}

/** With more scenes than these, only those in view are in the DOM. */
const maxPlainScenes = 200;
/** With more scenes than these, only the sequences that begin among the first are in the page as it is served. */
const maxServedScenes = 60;
const firstScenes = 40;
const none = [] as const;

/** The scenes that match the filters, by sequence. */
export function Timeline({ film, selection }: TimelineProps) {
  const served = useServed();
  if (film.scenes.length > maxPlainScenes) {
    return (
      <Suspense>
        <LongTimeline selection={selection} />
      </Suspense>
    );
  }
  const cut = served && film.scenes.length > maxServedScenes;
  const shown = cut ? film.sequences.filter(({ scenes }) => (scenes[0]?.number ?? 0) <= firstScenes) : film.sequences;
  const matching = new Map(selection.groups.map(({ sequence, scenes }) => [sequence, scenes]));
  return (
    <div className="grid gap-20 lg:gap-28">
      {shown.map((sequence) => (
        <SequenceSection key={sequence.id} sequence={sequence} matching={matching.get(sequence) ?? none} />
      ))}
      {cut && (
        <Suspense>
          <FurtherScenes selection={selection} />
        </Suspense>
      )}
    </div>
  );
}
