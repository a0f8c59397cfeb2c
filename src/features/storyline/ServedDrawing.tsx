import { memo } from 'react';

import type { Scene } from '#domain/dataset/film.ts';
import { formatList, formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';

import { Band } from './Band.tsx';
import type { ClippedStoryline } from './clip.ts';
import type { StorylineFrame } from './frame.ts';
import type { PlacedScene } from './geometry.ts';
import type { Highlight } from './highlight.ts';
import { PathMarks } from './PathMarks.tsx';

interface ServedDrawingProps {
  readonly frame: StorylineFrame;
  readonly clipped: ClippedStoryline;
  readonly highlight: Highlight;
  /** Id of the scene whose page is shown. */
  readonly current: string | undefined;
  /** The reading whose path is drawn. */
  readonly reading: { readonly source: string; readonly path: readonly Scene[] } | undefined;
}

/**
 * The low drawing as it stands in the pages of a long film, of which there are very many: it looks the same as
 * `Drawing` and leads on, but has nothing that needs JavaScript.
 */
export const ServedDrawing = memo(function ServedDrawing(props: ServedDrawingProps) {
  const { frame, clipped, highlight, current, reading } = props;
  return (
    <>
      {clipped.bands.map((band) => (
        <Band key={band.sequence.id} band={band} floor={frame.floor} low />
      ))}
      <g fill="none" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        {clipped.lines.map(({ id, d, hue }) => (
          <path key={id} d={d} data-hue={hue} opacity={lineOpacity(highlight, id)} className="stroke-hue" />
        ))}
      </g>
      <g strokeLinecap="round">
        {clipped.scenes.map((placed) => (
          <ServedScene
            key={placed.scene.id}
            placed={placed}
            total={frame.xs.length}
            lit={highlight.scene(placed.scene.id)}
            current={placed.scene.id === current}
            reading={reading?.path.includes(placed.scene) ? reading.source : undefined}
          />
        ))}
      </g>
      {reading && <PathMarks path={reading.path} frame={frame} window={clipped.window} current={current} />}
    </>
  );
});

/** As in `LineGroup`, whose classes are for what changes under the pointer. */
function lineOpacity(highlight: Highlight, id: string): number | undefined {
  if (!highlight.line(id)) return 0.2;
  return highlight.atRest ? 0.75 : undefined;
}

interface ServedSceneProps {
  readonly placed: PlacedScene;
  readonly total: number;
  readonly lit: boolean;
  readonly current: boolean;
  readonly reading: string | undefined;
}

function ServedScene({ placed: { scene, x, top, bottom, members }, total, lit, current, reading }: ServedSceneProps) {
  const dots = (presence: string) => members.filter((member) => member.presence === presence);
  const ink = current ? 'group-aria-[current=page]/scene:stroke-ground' : 'stroke-text';
  return (
    <Link
      to={{ kind: 'scene', id: scene.id }}
      reading={reading}
      data-scene={scene.id}
      aria-label={m.storyline_scene({
        number: formatNumber(scene.number),
        total: formatNumber(total),
        title: localize(scene.title),
        names: formatList(scene.cast.map(({ character }) => character.name)),
      })}
      aria-current={current ? 'page' : undefined}
      tabIndex={current ? 0 : -1}
      className="group/scene outline-none"
    >
      <g opacity={lit ? undefined : 0.3}>
        <rect
          x={x - capsule}
          y={top - capsule}
          width={2 * capsule}
          height={bottom - top + 2 * capsule}
          rx={capsule}
          strokeWidth="1.5"
          className="scene-capsule"
        />
        {/* A line without length is as round as its end. */}
        <path
          d={dots('certain')
            .map(({ y }) => `M${x} ${y}h0`)
            .join('')}
          strokeWidth="4"
          className={ink}
        />
        {dots('probable').map(({ id, y }) => (
          <circle key={id} cx={x} cy={y} r={1.5} fill="none" className={ink} />
        ))}
      </g>
    </Link>
  );
}

/** Half the width of a capsule in the low chart. */
const capsule = 4;
