import type { Gutter, NamedLine } from './clip.ts';

interface StickyNamesProps {
  readonly lines: readonly NamedLine[];
  readonly gutter: Gutter;
  readonly height: number;
}

/**
 * The names of the lines that run on from the left edge, over the gutter in which everything else has faded out. It
 * lies over what scrolls, which is left to the finger; what is pressed here is found by `lineAt`.
 */
export function StickyNames({ lines, gutter: { width }, height }: StickyNamesProps) {
  return (
    <svg
      aria-hidden="true"
      width={`${width / 16}em`}
      viewBox={`0 0 ${width} ${height}`}
      className="storyline-gutter font-sans"
    >
      {lines.map(({ id, name, hue, y }) => (
        <text key={id} data-hue={hue} x={width - 4} y={y + 4} fontSize="12" textAnchor="end" className="fill-hue">
          {name}
        </text>
      ))}
    </svg>
  );
}
