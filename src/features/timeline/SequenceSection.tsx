import type { Scene, Sequence } from '#domain/dataset/film.ts';

import { SceneEntry } from './SceneEntry.tsx';
import { sequenceAnchor } from './sequenceAnchor.ts';
import { SequenceHeader } from './SequenceHeader.tsx';
import { useAmbientHueWhileRead } from './useAmbientHueWhileRead.ts';

interface SequenceSectionProps {
  readonly sequence: Sequence;
  /** Its scenes that match the filters. */
  readonly matching: readonly Scene[];
}

/** A sequence: its header and its scenes. What a filter leaves out is hidden, so that few things change. */
export function SequenceSection({ sequence, matching }: SequenceSectionProps) {
  const ambientRef = useAmbientHueWhileRead(sequence.hue);
  return (
    <section
      ref={ambientRef}
      aria-labelledby={sequenceAnchor(sequence.id)}
      data-hue={sequence.hue}
      hidden={matching.length === 0}
    >
      <SequenceHeader sequence={sequence} matching={matching.length} />
      <ol className="@container">
        {sequence.scenes.map((scene) => (
          <li
            key={scene.id}
            hidden={!matching.includes(scene)}
            className="fade-in draw-when-near [--expected-height:46rem] sm:[--expected-height:30rem]"
          >
            <SceneEntry scene={scene} opening={scene === matching[0]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
