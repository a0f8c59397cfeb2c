import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';

import { ResultOption } from './ResultOption.tsx';
import type { Option, Results } from './results.ts';

export interface ResultListProps {
  readonly id: string;
  readonly results: Results;
  /** Whether others are on their way. */
  readonly isOutdated: boolean;
  /** Id of the option selected with the arrow keys. */
  readonly activeId: string | undefined;
  readonly onChoose: (option: Option) => void;
}

/** The results, grouped by kind, followed by links to the full lists. */
export function ResultList({ id, results, isOutdated, activeId, onChoose }: ResultListProps) {
  return (
    <div id={id} role="listbox" aria-label={m.search_results()} aria-busy={isOutdated}>
      {results.groups.map(({ name, total, options }, index) => (
        <div
          key={name}
          role="group"
          aria-labelledby={`${id}-${index}`}
          className="border-t border-rule first:border-t-0"
        >
          <p id={`${id}-${index}`} role="presentation" className="px-4 pt-3 pb-1 eyebrow">
            {name}
            {total !== undefined && <span className="ms-2 font-normal tabular-nums">{formatNumber(total)}</span>}
          </p>
          {options.map((option) => (
            <ResultOption key={option.id} option={option} active={option.id === activeId} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  );
}
