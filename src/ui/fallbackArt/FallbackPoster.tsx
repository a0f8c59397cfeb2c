import { sceneryOf } from './scenery.ts';
import { seededRandom } from './seededRandom.ts';
import type { Ink, Shape } from './shape.ts';
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

/**
 * The content of a generated poster, 960 by 640 units; always the same for the same two ids. It is written as markup: a
 * page has many posters of up to a hundred shapes, which React would look through whenever anything on it changes.
 */
export function FallbackPoster({ seed, family }: FallbackPosterProps) {
  const shapes = [...skyOf(seededRandom(family)), ...sceneryOf(seededRandom(seed))];
  // Numbers and the names of inks only: the ids do not get into it.
  return <g dangerouslySetInnerHTML={{ __html: sheet + shapes.map(markupOf).join('') }} />;
}

const sheet = `<rect width="960" height="640" fill="currentColor" class="${inks.sheet}"></rect>`;

function markupOf({ d, ink, line }: Shape): string {
  const style =
    line === undefined
      ? 'fill="currentColor" fill-rule="evenodd"'
      : `fill="none" stroke="currentColor" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" ${style} class="${inks[ink]}"></path>`;
}
