import { lazy, Suspense, type ReactNode } from 'react';

import { useHydrated } from './useHydrated.ts';

const WindowedList = lazy(async () => ({ default: (await import('./WindowedList.tsx')).WindowedList }));

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** Names the list, so that a return to the page finds the heights of its rows again. */
  readonly name: string;
  /** How a list that is not long is set. */
  readonly className?: string | undefined;
  /** Pixels a row is taken to be high before it is measured. */
  readonly rowHeight: number;
}

const plainUpTo = 200;
/** Rows of a long list that stand in the page before JavaScript runs. */
const prerenderedRows = 40;

/** A list that is plain as long as it is short; a long one has only the rows in the DOM that can be seen. */
export function LongList<Item>({ items, keyOf, children, name, className, rowHeight }: LongListProps<Item>) {
  const hydrated = useHydrated();
  if (items.length <= plainUpTo) return plain(items);
  const first = plain(items.slice(0, prerenderedRows));
  if (!hydrated) return first;
  return (
    <Suspense fallback={first}>
      <WindowedList name={name} count={items.length} rowHeight={rowHeight} row={row} />
    </Suspense>
  );

  function plain(some: readonly Item[]) {
    return (
      <ul className={className}>
        {some.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
    );
  }

  function row(index: number) {
    const item = items[index];
    return item === undefined ? <></> : <div key={keyOf(item)}>{children(item)}</div>;
  }
}
