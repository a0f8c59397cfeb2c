import { lazy, Suspense, type ReactNode } from 'react';

import { useHydrated } from './useHydrated.ts';

const WindowedList = lazy(async () => ({ default: (await import('./WindowedList.tsx')).WindowedList }));

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** Key by which the measured heights of the rows are found again on a return to the page. */
  readonly name: string;
  /** Classes of the list, unless it is a long one. */
  readonly className?: string | undefined;
  /** What follows the first rows of a long list as it is served, to reach the others by. */
  readonly beyond?: ReactNode;
  /** Height of a row in pixels, as estimated until it has been measured. */
  readonly rowHeight: number;
}

/** More items than these make a list a long one. */
const maxPlainItems = 200;
/** Rows of a long list that are prerendered. */
const prerenderedRows = 40;

/** A list of which all rows are in the DOM as long as it is short; of a long one, only those in view. */
export function LongList<Item>({ items, keyOf, children, name, className, beyond, rowHeight }: LongListProps<Item>) {
  const hydrated = useHydrated();
  if (items.length <= maxPlainItems) return plainList(items);
  const firstRows = (
    <>
      {plainList(items.slice(0, prerenderedRows))}
      {beyond}
    </>
  );
  if (!hydrated) return firstRows;
  return (
    <Suspense fallback={firstRows}>
      <WindowedList name={name} count={items.length} rowHeight={rowHeight} row={renderRow} />
    </Suspense>
  );

  function plainList(listed: readonly Item[]) {
    return (
      <ul className={className}>
        {listed.map((item) => (
          <li key={keyOf(item)} className="draw-when-near [--expected-height:27rem]">
            {children(item)}
          </li>
        ))}
      </ul>
    );
  }

  function renderRow(index: number) {
    const item = items[index];
    return item === undefined ? <></> : <div key={keyOf(item)}>{children(item)}</div>;
  }
}
