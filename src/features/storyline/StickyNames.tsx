import type { Gutter, NamedLine } from './clip.ts';

interface StickyNamesProps {
  readonly lines: readonly NamedLine[];
  readonly gutter: Gutter;
  readonly height: number;
}

/**
 * The names of the lines that continue from the left edge, in a gutter in which everything else has faded out. It lies
 * above the scroller but does not catch the pointer, so that it does not hinder scrolling; `lineAt` finds the name
 * that is pressed.
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
