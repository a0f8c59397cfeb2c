import { memo } from 'react';

import { useSetHovered } from '#state/hover.ts';

import type { DrawnLine } from './clip.ts';

interface LineGroupProps {
  readonly line: DrawnLine;
  readonly highlighted: boolean;
  readonly named: boolean;
  /** Whether its name is in the gutter, so that it is not shown here. */
  readonly pinned: boolean;
  readonly onPress: (id: string) => void;
}

/** The line of a character with its name. Pointing at it highlights it, pressing it filters by the character. */
export const LineGroup = memo(function LineGroup({ line, highlighted, named, pinned, onPress }: LineGroupProps) {
  const setHovered = useSetHovered();
  const { id, name, hue, d, nameAt } = line;
  return (
    // With the keyboard, characters are reached from their scenes; see useRovingFocus.
    <g
      data-line={id}
      data-hue={hue}
      data-lit={highlighted}
      data-pinned={pinned}
      onPointerEnter={() => setHovered({ kind: 'character', id })}
      onPointerLeave={() => setHovered(undefined)}
      onClick={() => onPress(id)}
      className="group/line cursor-pointer"
    >
      <path d={d} stroke="transparent" strokeWidth="11" />
      <path
        d={d}
        pathLength={1}
        strokeWidth={named ? 3 : 2}
        className="storyline-line stroke-hue transition-opacity duration-150 group-data-[lit=false]/line:opacity-20 group-data-[rest=true]/lines:opacity-75"
      />
      {named && nameAt && (
        <text
          x={nameAt.x}
          y={nameAt.y}
          fontSize="12"
          textAnchor={nameAt.anchor}
          className="fill-hue stroke-none group-data-[lit=false]/line:fill-faint group-data-[pinned=true]/line:invisible"
        >
          {name}
        </text>
      )}
    </g>
  );
});
