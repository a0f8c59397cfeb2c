import type { TimelineSelection } from '#domain/filters/selectTimeline.ts';

import { LongTimeline } from './LongTimeline.tsx';
import { SequenceSection } from './SequenceSection.tsx';

const sectionsUpTo = 200;

/** The scenes that the filters let through, in their sequences. */
export function Timeline({ selection }: { selection: TimelineSelection }) {
  if (selection.scenes.length > sectionsUpTo) return <LongTimeline selection={selection} />;
  return (
    <div className="grid gap-20 lg:gap-28">
      {selection.groups.map(({ sequence, scenes }) => (
        <SequenceSection key={sequence.id} sequence={sequence} scenes={scenes} />
      ))}
    </div>
  );
}
