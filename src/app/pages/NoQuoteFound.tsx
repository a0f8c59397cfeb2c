import { quoteFilterRelaxations } from '#domain/filters/filterRelaxation.ts';
import { narrowsList } from '#domain/filters/filters.ts';
import { NoQuotes } from '#features/filters/NoQuotes.tsx';

import type { NothingFoundProps } from './NothingFound.tsx';

/** No quote matches: says so, with the filters whose removal would bring some back. */
export function NoQuoteFound({ film, filters, matches, onChange, onClear }: NothingFoundProps) {
  const relaxations = narrowsList('quotes', filters, film) ? quoteFilterRelaxations(film, filters, matches) : undefined;
  return <NoQuotes filterRelaxations={relaxations} onChange={onChange} onClear={onClear} />;
}
