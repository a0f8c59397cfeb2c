import { Suspense, type ReactNode } from 'react';

import { deferred } from './deferred.tsx';
import type { WindowedList, WindowedListProps } from './windowedList/WindowedList.tsx';

interface LongListProps<Item> extends WindowedListProps<Item> {
  /** Classes of the list, unless it is a long one. */
  readonly className?: string | undefined;
}

/** More items than these make a list a long one. */
const maxPlainItems = 200;

/** The code of long lists comes with the first one. */
const WithWindowedList = deferred<{ readonly children: (List: typeof WindowedList) => ReactNode }>(async () => {
  const { WindowedList: List } = await import('./windowedList/WindowedList.tsx');
  return ({ children }) => children(List);
});

/** A list of which all rows are in the DOM as long as it is short; of a long one, only those in view. */
export function LongList<Item>({ className, ...list }: LongListProps<Item>) {
  const { items, keyOf, children } = list;
  if (items.length > maxPlainItems) {
    return (
      <Suspense>
        <WithWindowedList>{(List) => <List {...list} />}</WithWindowedList>
      </Suspense>
    );
  }
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={keyOf(item)} className="draw-when-near [--expected-height:27rem]">
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
