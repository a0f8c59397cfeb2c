import { localize } from '#i18n/format.ts';

import type { PlacedBand } from './geometry.ts';
import { nameWidth } from './measures.ts';

interface BandTitlesProps {
  readonly bands: readonly PlacedBand[];
  readonly low: boolean;
  /** Left of this nothing is to be read; a band that begins there has its title beside it for as long as it fits. */
  readonly edge: number;
}

/** The names of the sequences, at the beginning of what can be seen of them. */
export function BandTitles({ bands, low, edge }: BandTitlesProps) {
  const size = low ? 14 : 13;
  const beside = low ? 8 : 14;
  return bands.map(({ sequence, left, right }) => {
    const title = localize(sequence.title);
    const room = right - left - 2 * beside - (nameWidth(title) * size) / 12;
    const moved = Math.max(0, Math.min(edge - left, room));
    return (
      <text
        key={sequence.id}
        data-hue={sequence.hue}
        data-moved={moved > 0}
        transform={moved > 0 ? `translate(${moved} 0)` : undefined}
        x={left + beside}
        y={low ? 15 : 20}
        fontSize={size}
        fontWeight="600"
        className={`pointer-events-none fill-hue ${low ? 'storyline-low-title' : ''}`}
      >
        {title}
      </text>
    );
  });
}
