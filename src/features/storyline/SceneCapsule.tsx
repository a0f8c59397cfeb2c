import { formatList, formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import { useSetHovered } from '#state/hover.ts';

import type { PlacedScene } from './geometry.ts';
import type { Highlight } from './highlight.ts';
import { capsuleHalf, titleAngle, titleBelow } from './measures.ts';
import { truncateTitle } from './truncateTitle.ts';

interface SceneCapsuleProps {
  readonly placed: PlacedScene;
  readonly highlight: Highlight;
  readonly floor: number;
  readonly total: number;
  readonly named: boolean;
  readonly current: boolean;
  readonly tabbable: boolean;
  /** The source whose reading the scene is part of, where one is walked. */
  readonly reading: string | undefined;
}

/** A scene: a capsule around its members, filled dots for the certain ones, rings for the probable; a link to it. */
export function SceneCapsule({
  placed,
  highlight,
  floor,
  total,
  named,
  current,
  tabbable,
  reading,
}: SceneCapsuleProps) {
  const setHovered = useSetHovered();
  const { scene, x, top, bottom, members } = placed;
  const point = () => setHovered({ kind: 'scene', id: scene.id });
  const leave = () => setHovered(undefined);
  const half = named ? capsuleHalf : 4;
  // What a finger may meet; the low form is drawn smaller on a phone.
  const reach = named ? 12 : 15;
  const sentence = m.storyline_scene({
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
      data-lit={highlight.scene(scene.id)}
      aria-label={sentence}
      aria-current={current ? 'page' : undefined}
      tabIndex={tabbable ? 0 : -1}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      className="group/scene outline-none"
    >
      <title>{localize(scene.title)}</title>
      <rect x={x - reach} y={top - 12} width={2 * reach} height={bottom - top + 24} fill="transparent" />
      <g className="transition-opacity duration-150 group-data-[lit=false]/scene:opacity-30">
        <rect
          x={x - half}
          y={top - half}
          width={2 * half}
          height={bottom - top + 2 * half}
          rx={half}
          strokeWidth="1.5"
          className="scene-capsule"
        />
        {members.map(({ id, y, presence }) => (
          <circle
            key={id}
            cx={x}
            cy={y}
            r={named ? 2.5 : 1.5}
            strokeWidth="1"
            data-presence={presence}
            className="fill-text stroke-text group-aria-[current=page]/scene:fill-ground group-aria-[current=page]/scene:stroke-ground data-[presence=probable]:fill-none"
          />
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
    </Link>
  );
}
