import { nameHalf, nameWidth } from './measures.ts';

interface StickyNamesProps {
  readonly lines: readonly { readonly id: string; readonly name: string; readonly hue: string; readonly y: number }[];
  readonly x: number;
}

/** The names of the lines that have scrolled out to the left, at the left edge. */
export function StickyNames({ lines, x }: StickyNamesProps) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {lines.map(({ id, name, hue, y }) => (
        <g key={id} data-hue={hue} transform={`translate(${x + 4} ${y})`}>
          <rect
            x={0}
            y={-nameHalf + 1}
            width={nameWidth(name) + 8}
            height={2 * nameHalf - 2}
            rx={6}
            className="fill-ground"
          />
          <text x={4} y={4} fontSize="12" className="fill-hue">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
