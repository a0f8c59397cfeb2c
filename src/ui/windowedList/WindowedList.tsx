import { useMemo, useRef, type ReactNode } from 'react';

import { useServed } from '../useServed.ts';
import { heightOf, rowsIn, withNeighbours } from './rowWindow.ts';
import { useFurtherRows } from './useFurtherRows.ts';
import { useHeldPlace } from './useHeldPlace.ts';
import { useRowHeights } from './useRowHeights.ts';
import { useSeenStretch } from './useSeenStretch.ts';

export interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  /** The key of an item; the same function at every render. */
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** Key by which the measured heights of the rows are found again on a return to the page. */
  readonly name: string;
  /** Height of a row in pixels, as estimated until it has been measured. */
  readonly rowHeight: number;
  /** What follows the first rows in the page as it is served, to reach the others by. */
  readonly beyond?: ReactNode;
}

/** The rows that are prerendered. */
const servedRows = { from: 0, to: 40 };

/**
 * A list of which only the rows in view are in the page. It scrolls with the page. Rows are kept by their keys: what
 * stays when the items change is not drawn anew.
 */
export function WindowedList<Item>({ items, keyOf, children, name, rowHeight, beyond }: WindowedListProps<Item>) {
  const place = useRef<HTMLDivElement>(null);
  const served = useServed();
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const { heights, measure } = useRowHeights(name, keys, rowHeight);
  const seen = useSeenStretch(place);
  useHeldPlace(place);
  const further = useFurtherRows(items);
  const near = rowsIn(heights, seen);
  const { from, to } = served ? servedRows : withNeighbours(near, further, items.length);
  const isListNear = seen.bottom > 0 && seen.top < heightOf(heights, 0, heights.length);

  function classOf(index: number): string {
    if (served) return 'draw-when-near [--expected-height:27rem]';
    return isListNear && index >= near.from && index < near.to ? 'flow-root' : farRow;
  }

  return (
    <div ref={place}>
      <Gap height={heightOf(heights, 0, from)} />
      <ul>
        {items.slice(from, to).map((item, index) => (
          <li
            key={keys[from + index]}
            ref={measure}
            data-row={keys[from + index]}
            style={served ? undefined : { containIntrinsicHeight: `${heights[from + index]}px` }}
            className={classOf(from + index)}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {served ? beyond : <Gap height={heightOf(heights, to, items.length)} />}
    </div>
  );
}

/** As `draw-when-near`, but as high as the list reckons with, so that nothing moves when a row comes near. */
const farRow = 'flow-root [overflow-clip-margin:1rem] [content-visibility:auto] print:[content-visibility:visible]';

/** Keeps the place of rows that are not in the page. What is seen must not be held by it: it grows and shrinks. */
function Gap({ height }: { height: number }) {
  return height > 0 && <div aria-hidden="true" style={{ height }} className="[overflow-anchor:none] print:hidden" />;
}
