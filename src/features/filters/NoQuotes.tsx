import type { FilterRelaxation } from '#domain/filters/filterRelaxation.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';

import { takeOffLabel } from './filterWords.ts';

interface NoQuotesProps {
  /** The filters that could be removed; undefined if no filter is active. */
  readonly filterRelaxations: readonly FilterRelaxation[] | undefined;
  readonly onChange: (filters: Filters) => void;
  readonly onClear: () => void;
}

/** Shown when no quote matches, with the filters whose removal would help. */
export function NoQuotes({ filterRelaxations, onChange, onClear }: NoQuotesProps) {
  if (filterRelaxations === undefined) return <h2 className="py-10 text-title">{m.no_quote_here()}</h2>;
  return (
    <div className="max-w-measure py-10">
      <h2 className="text-title">{m.no_quote_matches()}</h2>
      {filterRelaxations.length > 0 && <p className="mt-2 text-quiet">{m.take_one_off_quotes()}</p>}
      <ul className="mt-4 flex flex-wrap gap-3">
        {filterRelaxations.map((relaxation) => (
          <li key={relaxation.key}>
            <Button onClick={() => onChange(relaxation.filters)}>{takeOffLabel('quotes', relaxation)}</Button>
          </li>
        ))}
        <li>
          <Button variant="plain" onClick={onClear}>
            {m.show_all_quotes()}
          </Button>
        </li>
      </ul>
    </div>
  );
}
