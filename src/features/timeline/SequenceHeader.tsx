import { memo } from 'react';

import type { Sequence } from '#domain/dataset/film.ts';
import { formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { FormerAnchors } from '#ui/FormerAnchors.tsx';

import { sequenceAnchor } from './sequenceAnchor.ts';

interface SequenceHeaderProps {
  readonly sequence: Sequence;
  /** The number of its scenes that match the filters. */
  readonly matching: number;
}

/** The header of a sequence. */
export const SequenceHeader = memo(function SequenceHeader({ sequence, matching }: SequenceHeaderProps) {
  const all = sequence.scenes.length;
  const count = matching === all ? m.scene_count({ count: all }) : m.scenes_of({ count: matching, total: all });
  return (
    <header className="mb-8 border-t-3 border-hue pt-4 lg:mb-12 lg:pt-6 print:mb-4">
      <FormerAnchors ids={sequence.formerly.map(sequenceAnchor)} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <div className="flex max-w-full items-baseline gap-x-4 lg:gap-x-7">
          <span aria-hidden="true" className="font-serif text-display text-hue italic">
            {formatNumber(sequence.number)}
          </span>
          <h2 id={sequenceAnchor(sequence.id)} className="min-w-0 text-display tracking-tight">
            {localize(sequence.title)}
          </h2>
        </div>
        <p className="text-note text-quiet tabular-nums">{count}</p>
      </div>
      <p className="mt-3 max-w-measure font-serif text-lead text-quiet lg:mt-4">{localize(sequence.summary)}</p>
    </header>
  );
});
