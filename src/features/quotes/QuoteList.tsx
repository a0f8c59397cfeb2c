import type { Quote } from '#domain/linked.ts';

import { QuotePanel } from './QuotePanel.tsx';

/** Quotes below one another. */
export function QuoteList({ quotes, withScene = false }: { quotes: readonly Quote[]; withScene?: boolean }) {
  return (
    <ul className="divide-y divide-rule border-t border-rule">
      {quotes.map((quote) => (
        <li key={quote.id} className="py-7">
          <QuotePanel quote={quote} withScene={withScene} />
        </li>
      ))}
    </ul>
  );
}
