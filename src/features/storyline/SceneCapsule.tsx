import { memo } from 'react';

import { formatList, formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useSetHovered } from '#state/hover.ts';

import type { PlacedScene } from './geometry.ts';
import { capsuleHalf, titleAngle, titleBelow } from './measures.ts';
import { truncateTitle } from './truncateTitle.ts';

interface CapsuleDrawingProps {
  readonly placed: PlacedScene;
  readonly floor: number;
  readonly named: boolean;
}

interface SceneCapsuleProps extends CapsuleDrawingProps {
  readonly highlighted: boolean;
  readonly total: number;
  readonly current: boolean;
  readonly tabbable: boolean;
  /** The source of the active reading, if the scene is part of it. */
  readonly reading: string | undefined;
}

/** A scene: a capsule around its characters, with dots for the certain and rings for the probable ones; a link. */
export const SceneCapsule = memo(function SceneCapsule(props: SceneCapsuleProps) {
  const { placed, floor, named, highlighted, total, current, tabbable, reading } = props;
  const setHovered = useSetHovered();
  const { scene } = placed;
  const point = () => setHovered({ kind: 'scene', id: scene.id });
  const leave = () => setHovered(undefined);
  const label = m.storyline_scene({
    number: formatNumber(scene.number),
    total: formatNumber(total),
    title: localize(scene.title),
    names: formatList(scene.cast.map(({ character }) => character.name)),
  });
  return (
    <Link
      to={{ kind: 'scene', id: scene.id }}
      reading={reading}
      data-scene={scene.id}
      data-lit={highlighted}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      tabIndex={tabbable ? 0 : -1}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      className="group/scene outline-none"
    >
      <CapsuleDrawing placed={placed} floor={floor} named={named} />
    </Link>
  );
});

/** What is drawn of a scene; what is highlighted is for the style sheet, by the attributes of the link around it. */
const CapsuleDrawing = memo(function CapsuleDrawing({ placed, floor, named }: CapsuleDrawingProps) {
  const { scene, x, top, bottom, members } = placed;
  const radius = named ? capsuleHalf : 4;
  // Half the width of the touch target; larger where the chart is low, as that is scaled down on a phone.
  const touchRadius = named ? 12 : 15;
  return (
    <>
      <title>{localize(scene.title)}</title>
      <rect x={x - touchRadius} y={top - 12} width={2 * touchRadius} height={bottom - top + 24} fill="transparent" />
      <g className="scene-dots transition-opacity duration-150 group-data-[lit=false]/scene:opacity-30">
        <rect
          x={x - radius}
          y={top - radius}
          width={2 * radius}
          height={bottom - top + 2 * radius}
          rx={radius}
          strokeWidth="1.5"
          className="scene-capsule"
        />
        {members.map(({ id, y, presence }) => (
          <circle key={id} cx={x} cy={y} r={named ? 2.5 : 1.5} fill={presence === 'certain' ? undefined : 'none'} />
        ))}
      </g>
      {named && (
        <text
          transform={`translate(${x + 4} ${floor + titleBelow}) rotate(${-titleAngle})`}
          fontSize="12"
          textAnchor="end"
          className="fill-quiet group-hover/scene:fill-text group-focus-visible/scene:fill-text group-focus-visible/scene:underline group-data-[lit=false]/scene:fill-faint"
        >
          {truncateTitle(localize(scene.title))}
        </text>
      )}
    </>
  );
});
