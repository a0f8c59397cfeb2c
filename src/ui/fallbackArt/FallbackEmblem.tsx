import { oneOf, seededRandom } from './seededRandom.ts';

/** Outlines of shields, 96 by 96 units, with room for a letter. */
const shields = [
  'M48 10A38 38 0 1 1 48 86A38 38 0 1 1 48 10Z',
  'M48 6 90 48 48 90 6 48Z',
  'M14 88V44a34 34 0 0 1 68 0V88Z',
  'M28 12H68L90 48 68 84H28L6 48Z',
  'M14 12H82V46C82 68 66 80 48 88 30 80 14 68 14 46Z',
  'M48 4 57 21 74 12 75 31 94 33 83 48 94 63 75 65 74 84 57 75 48 92 39 75 22 84 21 65 2 63 13 48 2 33 21 31 22 12 39 21Z',
] as const;

interface FallbackEmblemProps {
  readonly seed: string;
  readonly initials: string;
}

/** The content of a generated emblem, 96 by 96 units: initials in the colour of the tile on a cream shield. */
export function FallbackEmblem({ seed, initials }: FallbackEmblemProps) {
  return (
    <>
      <path d={oneOf(shields, seededRandom(seed))} className="fill-cream" />
      <text
        x="48"
        y={initials.length > 1 ? 59 : 64}
        textAnchor="middle"
        fontSize={initials.length > 1 ? 32 : 46}
        fontWeight="600"
        className="fill-tile font-serif"
      >
        {initials}
      </text>
    </>
  );
}
