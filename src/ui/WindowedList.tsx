import { useEffect, useRef, type ReactElement } from 'react';
import { WindowVirtualizer, type CacheSnapshot, type WindowVirtualizerHandle } from 'virtua';

interface WindowedListProps {
  readonly name: string;
  readonly count: number;
  readonly rowHeight: number;
  readonly row: (index: number) => ReactElement;
}

/** Measured heights of rows, by list. */
const caches = new Map<string, CacheSnapshot>();

/** A list of which only the rows in view are in the DOM. It scrolls with the page. */
export function WindowedList({ name, count, rowHeight, row }: WindowedListProps) {
  const list = useRef<WindowVirtualizerHandle>(null);
  const key = `${name} ${String(count)}`;
  const cache = caches.get(key);

  useEffect(() => {
    const handle = list.current;
    return () => {
      if (handle) caches.set(key, handle.cache);
    };
  }, [key]);

  return (
    <WindowVirtualizer
      key={key}
      ref={list}
      data={Array.from({ length: count }, (_, index) => index)}
      itemSize={rowHeight}
      {...(cache && { cache })}
    >
      {row}
    </WindowVirtualizer>
  );
}
