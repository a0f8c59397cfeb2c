import type { Quote } from '#domain/linked.ts';
import { type Wording, wordings } from '#domain/schema.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';

import { wordingMeaning, wordingName } from './wordingName.ts';

interface WordingFilterProps {
  readonly chosen: readonly Wording[];
  /** The quotes that every other filter lets through. */
  readonly pool: readonly Quote[];
  readonly onToggle: (wording: Wording) => void;
}

/** Toggle buttons, one a status, each with how many quotes have it. */
export function WordingFilter({ chosen, pool, onToggle }: WordingFilterProps) {
  const present = wordings.filter((wording) => chosen.includes(wording) || pool.some((one) => one.wording === wording));
  return (
    <fieldset className="print:hidden">
      <legend className="mb-3 text-caption font-semibold tracking-widest text-quiet uppercase">{m.wording()}</legend>
      <ul className="flex flex-wrap gap-2">
        {present.map((wording) => (
          <li key={wording}>
            <button
              type="button"
              id={`wording-${wording}`}
              aria-pressed={chosen.includes(wording)}
              title={wordingMeaning(wording)}
              onClick={() => onToggle(wording)}
              className="flex min-h-11 items-center gap-2.5 rounded-lg border border-rule px-3 text-note transition-colors hover:bg-raised aria-pressed:border-edge aria-pressed:bg-pressed aria-pressed:font-semibold"
            >
              {wordingName(wording)}{' '}
              <span className="text-caption text-quiet tabular-nums">{formatNumber(countAfter(wording))}</span>
            </button>
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
