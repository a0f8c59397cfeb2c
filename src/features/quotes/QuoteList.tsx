import type { ReactNode } from 'react';

import type { Quote } from '#domain/dataset/film.ts';
import { LongList } from '#ui/LongList.tsx';

import { QuotePanel } from './QuotePanel.tsx';

interface QuoteListProps {
  readonly quotes: readonly Quote[];
  readonly withScene?: boolean;
  /** Whether the quotes are what the page is about, and short ones as large as headlines. */
  readonly prominent?: boolean;
  /** Whether they stand in two columns where the page is wide. */
  readonly columns?: boolean;
  /** What else can be done with a quote, beside copying. */
  readonly actions?: (quote: Quote) => ReactNode;
}

const panelHeight = 220;

const twoColumns = 'grid gap-x-14 *:min-w-0 lg:grid-cols-2 xl:gap-x-20';

/** Quotes below one another. */
export function QuoteList({ quotes, withScene, prominent, columns = false, actions }: QuoteListProps) {
  return (
    <LongList
      items={quotes}
      keyOf={(quote) => quote.id}
      name="quotes"
      rowHeight={panelHeight}
      className={columns && quotes.length > 1 ? twoColumns : undefined}
    >
      {(quote) => (
        <div className="border-t border-rule py-7">
          <QuotePanel quote={quote} withScene={withScene} prominent={prominent} actions={actions?.(quote)} />
        </div>
      )}
    </LongList>
  );
}
