import type { Sequence } from '#domain/linked.ts';
import { formatNumber, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';

interface SequenceHeaderProps {
  readonly sequence: Sequence;
  /** How many of its scenes the filters let through. */
  readonly matching: number;
  readonly headingId: string;
}

/** The opening of a sequence. */
export function SequenceHeader({ sequence, matching, headingId }: SequenceHeaderProps) {
  const all = sequence.scenes.length;
  const count = matching === all ? m.scene_count({ count: all }) : m.scenes_of({ count: matching, total: all });
  return (
    <header className="mb-6 border-b border-rule pb-3">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <span aria-hidden="true" className="font-serif text-lead text-hue italic">
          {formatNumber(sequence.number)}
        </span>
        <h2 id={headingId} className="grow text-title">
          {tell(sequence.title)}
        </h2>
        <p className="text-note text-quiet tabular-nums">{count}</p>
      </div>
      <p className="mt-1 max-w-measure text-note text-quiet">{tell(sequence.summary)}</p>
    </header>
  );
}
