import type { Film } from '#domain/dataset/film.ts';
import type { TimelineSelection } from '#domain/filters/selectTimeline.ts';

import { LongTimeline } from './LongTimeline.tsx';
import { SequenceSection } from './SequenceSection.tsx';

interface TimelineProps {
  readonly film: Film;
  readonly selection: TimelineSelection;
}

/** With more scenes than these, only those in view are in the DOM. */
const maxPlainScenes = 200;
const none = [] as const;

/** The scenes that match the filters, by sequence. */
export function Timeline({ film, selection }: TimelineProps) {
  if (film.scenes.length > maxPlainScenes) return <LongTimeline selection={selection} />;
  const matching = new Map(selection.groups.map(({ sequence, scenes }) => [sequence, scenes]));
  return (
    <div className="grid gap-20 lg:gap-28">
      {film.sequences.map((sequence) => (
        <SequenceSection key={sequence.id} sequence={sequence} matching={matching.get(sequence) ?? none} />
      ))}
    </div>
  );
}
