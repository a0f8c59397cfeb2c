import type { Timeline as TimelineSelection } from '#domain/selectors.ts';

import { SequenceSection } from './SequenceSection.tsx';

/** The scenes that the filters let through, in their sequences. */
export function Timeline({ selection }: { selection: TimelineSelection }) {
  return (
    <div className="grid gap-16">
      {selection.sequences.map(({ sequence, scenes }) => (
        <SequenceSection key={sequence.id} sequence={sequence} scenes={scenes} />
      ))}
    </div>
  );
}
