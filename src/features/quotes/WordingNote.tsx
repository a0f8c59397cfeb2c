import type { Wording } from '#domain/dataset/values.ts';
import { wordingMeaning } from '#shared/wordingName.ts';

import { WordingBadge } from './WordingBadge.tsx';

/** The status of a wording, which expands to its meaning. */
export function WordingNote({ wording }: { wording: Wording }) {
  return (
    <details className="group max-w-full open:basis-full">
      <summary className="flex min-h-7 cursor-pointer list-none items-center rounded-md [&::-webkit-details-marker]:hidden">
        <WordingBadge wording={wording} unfolds />
      </summary>
      <p className="mt-1.5 text-caption text-quiet">{wordingMeaning(wording)}</p>
    </details>
  );
}
