import type { Quote } from '#domain/dataset/film.ts';
import { wordings, type Wording } from '#domain/dataset/values.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { wordingMeaning, wordingName } from '#shared/wordingName.ts';
import { ToggleChip } from '#ui/ToggleChip.tsx';

import { WordingIcon } from './WordingBadge.tsx';

interface WordingFilterProps {
  readonly chosen: readonly Wording[];
  /** The statuses that occur in the film. */
  readonly known: ReadonlySet<Wording>;
  /** The quotes that match all other filters. */
  readonly pool: readonly Quote[];
  readonly onToggle: (wording: Wording) => void;
}

/** A toggle button for each status, with the number of quotes it would give and the meaning of the status. */
export function WordingFilter({ chosen, known, pool, onToggle }: WordingFilterProps) {
  const present = wordings.filter((wording) => chosen.includes(wording) || known.has(wording));
  return (
    <fieldset className="min-w-0 print:hidden">
      <legend className="mb-2 eyebrow">{m.wording()}</legend>
      <ul className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-1">
        {present.map((wording) => (
          <li key={wording}>
            <ToggleChip
              id={`wording-${wording}`}
              pressed={chosen.includes(wording)}
              disabled={countAfter(wording) === 0 && !chosen.includes(wording)}
              aria-describedby={`means-${wording}`}
              onClick={() => onToggle(wording)}
              className="flex items-center gap-2.5"
            >
              <WordingIcon wording={wording} />
              <span className="min-w-0 grow">{wordingName(wording)}</span>{' '}
              <span className="text-caption text-quiet tabular-nums">{formatNumber(countAfter(wording))}</span>
            </ToggleChip>
            <p id={`means-${wording}`} className="mt-1 px-3 text-caption text-quiet">
              {wordingMeaning(wording)}
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  );

  function countAfter(wording: Wording): number {
    const after = new Set(chosen);
    if (!after.delete(wording)) after.add(wording);
    return pool.filter((quote) => after.size === 0 || after.has(quote.wording)).length;
  }
}
