import { ViewTransition } from 'react';

import type { Scene, Sequence } from '#domain/linked.ts';

import { SceneEntry } from './SceneEntry.tsx';
import { SequenceHeader } from './SequenceHeader.tsx';
import { useLightWhileRead } from './useLightWhileRead.ts';

/** Scenes that a filter leaves out fade away, and the others close the gap. */
const filterMotion = {
  update: { filter: 'reflow', default: 'none' },
  enter: { filter: 'fade', default: 'none' },
  exit: { filter: 'fade', default: 'none' },
} as const;

/** A sequence: its opening, then its scenes on one line. */
export function SequenceSection({ sequence, scenes }: { sequence: Sequence; scenes: readonly Scene[] }) {
  const lightRef = useLightWhileRead(sequence.hue);
  const headingId = `sequence-${sequence.id}`;
  return (
    <section ref={lightRef} aria-labelledby={headingId} data-hue={sequence.hue}>
      <SequenceHeader sequence={sequence} matching={scenes.length} headingId={headingId} />
      <ol className="@container">
        {scenes.map((scene, index) => (
          <ViewTransition key={scene.id} default="none" {...filterMotion}>
            <li>
              <SceneEntry scene={scene} opening={index === 0} />
            </li>
          </ViewTransition>
        ))}
      </ol>
    </section>
  );
}
