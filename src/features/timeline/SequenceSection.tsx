import type { Scene, Sequence } from '#domain/linked.ts';

import { SceneEntry } from './SceneEntry.tsx';
import { SequenceHeader } from './SequenceHeader.tsx';

/** A sequence: its opening, then its scenes on one line. */
export function SequenceSection({ sequence, scenes }: { sequence: Sequence; scenes: readonly Scene[] }) {
  const headingId = `sequence-${sequence.id}`;
  return (
    <section aria-labelledby={headingId} data-hue={sequence.hue}>
      <SequenceHeader sequence={sequence} matching={scenes.length} headingId={headingId} />
      <ol className="@container">
        {scenes.map((scene) => (
          <li key={scene.id} className="calm">
            <SceneEntry scene={scene} />
          </li>
        ))}
      </ol>
    </section>
  );
}
