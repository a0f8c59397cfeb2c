import { useId } from 'react';

import { nameHalf } from './measures.ts';

interface StickyNamesProps {
  readonly lines: readonly { readonly id: string; readonly name: string; readonly hue: string; readonly y: number }[];
  /** Where the edge of the window is, and how wide the names may be. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly onPress: (id: string) => void;
}

/** How wide the gutter fades out behind the names. */
const fading = 16;
/** How far what has scrolled out may be seen before the left edge: the page's margin. */
const before = 64;

/** The names of the lines that run on from the left edge, in a gutter below which everything else scrolls out. */
export function StickyNames({ lines, x, width, height, onPress }: StickyNamesProps) {
  const fade = useId();
  return (
    <g aria-hidden="true" transform={`translate(${x} 0)`}>
      <linearGradient id={fade}>
        <stop className="[stop-color:var(--ground)]" />
        <stop offset="1" stopOpacity="0" className="[stop-color:var(--ground)]" />
      </linearGradient>
      <rect x={-before} y={0} width={before + width} height={height} className="fill-ground" />
      <rect x={width} y={0} width={fading} height={height} fill={`url(#${fade})`} className="pointer-events-none" />
      {lines.map(({ id, name, hue, y }) => (
        <g key={id} data-hue={hue} onClick={() => onPress(id)} className="cursor-pointer">
          <rect x={0} y={y - nameHalf} width={width} height={2 * nameHalf} fill="transparent" />
          <text x={width - 4} y={y + 4} fontSize="12" textAnchor="end" className="fill-hue">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
