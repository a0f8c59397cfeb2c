import type { ReactNode } from 'react';

import type { Quote } from '#domain/dataset/film.ts';
import { sequencePart, sourcesPart } from '#domain/dataset/filmParts.ts';
import { WithParts } from '#shared/WithParts.tsx';
import { LongList } from '#ui/LongList.tsx';

import { QuotePanel } from './QuotePanel.tsx';

interface QuoteListProps {
  readonly quotes: readonly Quote[];
  readonly withScene?: boolean;
  /** Whether the quotes are the subject of the page, so that short ones are set as large as headlines. */
  readonly prominent?: boolean;
  /** Whether there are two columns on a wide page. */
  readonly columns?: boolean;
  /** Actions for a quote beside copying. */
  readonly actions?: (quote: Quote) => ReactNode;
}

/** Estimated height of a quote, in pixels. */
const panelHeight = 220;

const partsOf = ({ scene }: Quote) => [sequencePart(scene.sequence), sourcesPart];

const twoColumns = 'grid gap-x-14 *:min-w-0 lg:grid-cols-2 xl:gap-x-20';

/** A list of quotes. */
export function QuoteList({ quotes, withScene, prominent, columns = false, actions }: QuoteListProps) {
  return (
    <LongList
      items={quotes}
      keyOf={keyOf}
      name="quotes"
      rowHeight={panelHeight}
      className={columns && quotes.length > 1 ? twoColumns : undefined}
    >
      {(quote) => (
        <div className="border-t border-rule py-7">
          <WithParts names={partsOf(quote)} fallback={<div style={{ height: panelHeight }} />}>
            <QuotePanel quote={quote} withScene={withScene} prominent={prominent} actions={actions?.(quote)} />
          </WithParts>
        </div>
      )}
    </LongList>
  );
}

function keyOf({ id }: Quote): string {
  return id;
}
