import { useMemo } from 'react';

import type { Scene, Sequence } from '#domain/dataset/film.ts';
import type { TimelineSelection } from '#domain/filters/selectTimeline.ts';
import { WindowedList } from '#ui/windowedList/WindowedList.tsx';

import { AmbientSection } from './AmbientSection.tsx';
import { FurtherScenes } from './FurtherScenes.tsx';
import { SceneEntry } from './SceneEntry.tsx';
import { SequenceHeader } from './SequenceHeader.tsx';

type Row =
  | { readonly kind: 'sequence'; readonly sequence: Sequence; readonly matching: number }
  | { readonly kind: 'scene'; readonly scene: Scene; readonly opening: boolean };

/** Estimated height of an entry, in pixels. */
const entryHeight = 320;

/** The timeline of a film with very many scenes, of which only those in view are in the DOM. */
export function LongTimeline({ selection }: { selection: TimelineSelection }) {
  const rows = useMemo(
    () =>
      selection.groups.flatMap(({ sequence, scenes }): Row[] => [
        { kind: 'sequence', sequence, matching: scenes.length },
        ...scenes.map((scene, index) => ({ kind: 'scene' as const, scene, opening: index === 0 })),
      ]),
    [selection],
  );
  return (
    <div className="@container">
      <WindowedList
        items={rows}
        keyOf={keyOf}
        name="timeline"
        rowHeight={entryHeight}
        beyond={<FurtherScenes selection={selection} />}
      >
        {(row) =>
          row.kind === 'sequence' ? (
            <AmbientSection hue={row.sequence.hue} className="pt-16">
              <SequenceHeader sequence={row.sequence} matching={row.matching} />
            </AmbientSection>
          ) : (
            <AmbientSection hue={row.scene.sequence.hue}>
              <SceneEntry scene={row.scene} opening={row.opening} />
            </AmbientSection>
          )
        }
      </WindowedList>
    </div>
  );
}

/** A scene that opens its sequence has another height, so another key. */
function keyOf(row: Row): string {
  if (row.kind === 'sequence') return `sequence ${row.sequence.id}`;
  return row.opening ? `opening ${row.scene.id}` : row.scene.id;
}
