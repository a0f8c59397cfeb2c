import { memo } from 'react';

import type { Scene } from '#domain/dataset/film.ts';

import { Band } from './Band.tsx';
import type { ClippedStoryline } from './clip.ts';
import type { StorylineGeometry } from './geometry.ts';
import type { Highlight } from './highlight.ts';
import { LineGroup } from './LineGroup.tsx';
import type { Measures } from './measures.ts';
import { PathMarks } from './PathMarks.tsx';
import { SceneCapsule } from './SceneCapsule.tsx';

interface DrawingProps {
  readonly geometry: StorylineGeometry;
  readonly clipped: ClippedStoryline;
  readonly measures: Measures;
  readonly highlight: Highlight;
  /** Id of the scene whose page is shown. */
  readonly current: string | undefined;
  /** The reading whose path is drawn. */
  readonly reading: { readonly source: string; readonly path: readonly Scene[] } | undefined;
  /** Id of the scene that Tab reaches. */
  readonly tabStop: string | undefined;
  /** Ids of the lines named in the gutter, separated by spaces. */
  readonly pinned: string;
  readonly onLine: (id: string) => void;
}

/** The drawing of the storyline: bands, lines and scenes with their names. Stateless. */
export const Drawing = memo(function Drawing(props: DrawingProps) {
  const { geometry, clipped, measures, highlight, current, reading, tabStop, pinned, onLine } = props;
  const { names } = measures;
  const inGutter = new Set(pinned.split(' '));
  return (
    <>
      {clipped.bands.map((band) => (
        <Band key={band.sequence.id} band={band} floor={geometry.floor} low={!names} />
      ))}
      <g
        className="storyline-lines group/lines"
        data-rest={highlight.atRest}
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {clipped.lines.map((line) => (
          <LineGroup
            key={line.id}
            line={line}
            highlighted={highlight.line(line.id)}
            named={names}
            pinned={inGutter.has(line.id)}
            onPress={onLine}
          />
        ))}
      </g>
      {clipped.scenes.map((placed) => (
        <SceneCapsule
          key={placed.scene.id}
          placed={placed}
          highlighted={highlight.scene(placed.scene.id)}
          floor={geometry.floor}
          total={geometry.xs.length}
          named={names}
          current={placed.scene.id === current}
          tabbable={placed.scene.id === tabStop}
          reading={reading?.path.includes(placed.scene) ? reading.source : undefined}
        />
      ))}
      {reading && <PathMarks path={reading.path} frame={geometry} window={clipped.window} current={current} />}
    </>
  );
});
