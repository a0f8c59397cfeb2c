import { useMemo } from 'react';

import type { Scene, Sequence } from '#domain/linked.ts';
import type { Timeline } from '#domain/selectors.ts';
import { LongList } from '#ui/LongList.tsx';

import { SceneEntry } from './SceneEntry.tsx';
import { SequenceHeader } from './SequenceHeader.tsx';

type Row =
  | { readonly kind: 'sequence'; readonly sequence: Sequence; readonly matching: number }
  | { readonly kind: 'scene'; readonly scene: Scene };

const entryHeight = 260;

/** The timeline of a film with very many scenes: the same entries, of which only those in view are in the DOM. */
export function LongTimeline({ selection }: { selection: Timeline }) {
  const rows = useMemo(
    () =>
      selection.sequences.flatMap(({ sequence, scenes }): Row[] => [
        { kind: 'sequence', sequence, matching: scenes.length },
        ...scenes.map((scene) => ({ kind: 'scene' as const, scene })),
      ]),
    [selection],
  );
  return (
    <div className="@container">
      <LongList items={rows} keyOf={keyOf} name="timeline" rowHeight={entryHeight}>
        {(row) =>
          row.kind === 'sequence' ? (
            <div data-hue={row.sequence.hue} className="pt-10">
              <SequenceHeader
                sequence={row.sequence}
                matching={row.matching}
                headingId={`sequence-${row.sequence.id}`}
              />
            </div>
          ) : (
            <div data-hue={row.scene.sequence.hue}>
              <SceneEntry scene={row.scene} />
            </div>
          )
        }
      </LongList>
    </div>
  );
}

function keyOf(row: Row): string {
  return row.kind === 'sequence' ? `sequence ${row.sequence.id}` : row.scene.id;
}
