import type { PlacedBand } from './frame.ts';

/** The strip of a sequence. */
export function Band({ band, floor, low }: { band: PlacedBand; floor: number; low: boolean }) {
  const { sequence, left, right } = band;
  return (
    <g data-hue={sequence.hue}>
      <rect
        x={left + 2}
        y={0}
        width={Math.max(0, right - left - 4)}
        height={floor}
        rx={low ? 4 : 10}
        className="fill-hue opacity-[0.09]"
      />
    </g>
  );
}
