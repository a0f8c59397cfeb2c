import type { TimelineSelection } from '#domain/filters/selectTimeline.ts';

import { LongTimeline } from './LongTimeline.tsx';
import { SequenceSection } from './SequenceSection.tsx';

/** With more scenes than these, only those in view are in the DOM. */
const maxPlainScenes = 200;

/** The scenes that match the filters, by sequence. */
export function Timeline({ selection }: { selection: TimelineSelection }) {
  if (selection.scenes.length > maxPlainScenes) return <LongTimeline selection={selection} />;
  return (
    <div className="grid gap-20 lg:gap-28">
      {selection.groups.map(({ sequence, scenes }) => (
        <SequenceSection key={sequence.id} sequence={sequence} scenes={scenes} />
      ))}
    </div>
  );
}
