import { localize } from '#i18n/format.ts';

import type { PlacedBand } from './frame.ts';
import { nameWidth } from './measures.ts';

interface BandTitlesProps {
  readonly bands: readonly PlacedBand[];
  readonly low: boolean;
  /** Left edge of the visible part. The title of a band that begins left of it moves with it as long as the band has room. */
  readonly edge: number;
}

/** The titles of the sequences, at the left end of the visible part of each band. */
export function BandTitles({ bands, low, edge }: BandTitlesProps) {
  const size = low ? 14 : 13;
  const inset = low ? 8 : 14;
  return bands.map(({ sequence, left, right }) => {
    const title = localize(sequence.title);
    const room = right - left - 2 * inset - (nameWidth(title) * size) / 12;
    const shift = Math.max(0, Math.min(edge - left, room));
    return (
      <text
        key={sequence.id}
        data-hue={sequence.hue}
        data-moved={shift > 0}
        transform={shift > 0 ? `translate(${shift} 0)` : undefined}
        x={left + inset}
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
