import type { Scene } from '#domain/dataset/film.ts';
import { formatNumber } from '#i18n/format.ts';

import type { ClippedStoryline } from './clip.ts';
import type { StorylineFrame } from './frame.ts';

interface PathMarksProps {
  /** The scenes in the order of the reading. */
  readonly path: readonly Scene[];
  readonly frame: StorylineFrame;
  readonly window: ClippedStoryline['window'];
  readonly current: string | undefined;
}

/** In pixels: the distance of the numbers from the floor, their radius, and the greatest depth of the arcs between. */
const numberBelow = 14;
const radius = 9;
const deepest = 30;

/** The path of a reading: a number below each scene, and arcs from one scene to the next. */
export function PathMarks({ path, frame, window: { left, right }, current }: PathMarksProps) {
  const y = frame.floor + numberBelow;
  const places = path.map((scene, index) => ({ scene, index, x: frame.xs[scene.number - 1] ?? 0 }));
  const steps = places.slice(1).map((place, index) => ({ ...place, index, from: places[index]?.x ?? place.x }));
  return (
    <g aria-hidden="true" className="storyline-path">
      {steps
        .filter(({ from, x }) => Math.max(from, x) >= left && Math.min(from, x) <= right)
        .map(({ scene, index, from, x }) => (
          <path
            key={`${scene.id} ${index}`}
            d={arc(from, x, y + radius)}
            fill="none"
            strokeWidth="2"
            // Arcs that lead back in the film are dashed, so that crossing arcs can be told apart.
            strokeDasharray={x < from ? '4 4' : undefined}
            className="stroke-accent"
          />
        ))}
      {places
        .filter(({ x }) => x >= left && x <= right)
        .map(({ scene, index, x }) => (
          <g key={`${scene.id} ${index}`} data-current={scene.id === current} className="group/step">
            <circle
              cx={x}
              cy={y}
              r={radius}
              strokeWidth="1.5"
              className="fill-ground stroke-accent group-data-[current=true]/step:fill-accent"
            />
            <text
              x={x}
              y={y + 4}
              fontSize="11"
              fontWeight="600"
              textAnchor="middle"
              className="fill-text group-data-[current=true]/step:fill-ground"
            >
              {formatNumber(index + 1)}
            </text>
          </g>
        ))}
    </g>
  );
}

function arc(from: number, to: number, y: number): string {
  const depth = Math.min(deepest, 8 + Math.abs(to - from) / 6);
  return `M${from} ${y}Q${(from + to) / 2} ${y + 2 * depth} ${to} ${y}`;
}
