import { sceneryOf } from './scenery.ts';
import { seededRandom } from './seededRandom.ts';
import type { Ink } from './shape.ts';
import { skyOf } from './skies.ts';

const inks: Record<Ink, string> = {
  sheet: 'ink-sheet',
  far: 'ink-far',
  mid: 'ink-mid',
  near: 'ink-near',
  pale: 'ink-pale',
  bright: 'ink-bright',
  spot: 'ink-spot',
};

interface FallbackPosterProps {
  readonly seed: string;
  /** Posters of one family have the same sky. */
  readonly family: string;
}

/** The content of a generated poster, 960 by 640 units; always the same for the same two ids. */
export function FallbackPoster({ seed, family }: FallbackPosterProps) {
  const shapes = [...skyOf(seededRandom(family)), ...sceneryOf(seededRandom(seed))];
  return (
    <>
      <rect width="960" height="640" fill="currentColor" className="ink-sheet" />
      {shapes.map(({ d, ink, line }, index) =>
        line === undefined ? (
          <path key={index} d={d} fill="currentColor" fillRule="evenodd" className={inks[ink]} />
        ) : (
          <path
            key={index}
            d={d}
            fill="none"
            stroke="currentColor"
            strokeWidth={line}
            strokeLinecap="round"
            strokeLinejoin="round"
            className={inks[ink]}
          />
        ),
      )}
    </>
  );
}
