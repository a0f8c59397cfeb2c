import type { Scene, Sequence } from '#domain/linked.ts';
import { formatNumber, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';

import { SceneEntry } from './SceneEntry.tsx';

/** A sequence: its opening, then its scenes on one line. */
export function SequenceSection({ sequence, scenes }: { sequence: Sequence; scenes: readonly Scene[] }) {
  const headingId = `sequence-${sequence.id}`;
  const all = sequence.scenes.length;
  const count =
    scenes.length === all ? m.scene_count({ count: all }) : m.scenes_of({ count: scenes.length, total: all });
  return (
    <section aria-labelledby={headingId} data-hue={sequence.hue}>
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
      <ol className="@container relative before:absolute before:inset-y-2 before:left-[0.4375rem] before:w-px before:bg-rule">
        {scenes.map((scene) => (
          <SceneEntry key={scene.id} scene={scene} />
        ))}
      </ol>
    </section>
  );
}
