import type { Scene, Sequence } from '#domain/dataset/film.ts';

import { SceneEntry } from './SceneEntry.tsx';
import { sequenceAnchor } from './sequenceAnchor.ts';
import { SequenceHeader } from './SequenceHeader.tsx';
import { useAmbientHueWhileRead } from './useAmbientHueWhileRead.ts';

/** A sequence: its header and its scenes. */
export function SequenceSection({ sequence, scenes }: { sequence: Sequence; scenes: readonly Scene[] }) {
  const ambientRef = useAmbientHueWhileRead(sequence.hue);
  return (
    <section ref={ambientRef} aria-labelledby={sequenceAnchor(sequence.id)} data-hue={sequence.hue}>
      <SequenceHeader sequence={sequence} matching={scenes.length} />
      <ol className="@container">
        {scenes.map((scene, index) => (
          <li key={scene.id} className="fade-in">
            <SceneEntry scene={scene} opening={index === 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}
