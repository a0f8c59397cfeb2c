import type { Film, Quote } from '#domain/linked.ts';
import { LongList } from '#ui/LongList.tsx';

import { QuotePanel } from './QuotePanel.tsx';

interface QuoteListProps {
  readonly film: Film;
  readonly quotes: readonly Quote[];
  readonly withScene?: boolean;
}

const panelHeight = 220;

/** Quotes below one another. */
export function QuoteList({ film, quotes, withScene = false }: QuoteListProps) {
  return (
    <LongList items={quotes} keyOf={(quote) => quote.id} name="quotes" rowHeight={panelHeight}>
      {(quote) => (
        <div className="border-t border-rule py-7">
          <QuotePanel film={film} quote={quote} withScene={withScene} />
        </div>
      )}
    </LongList>
  );
}
