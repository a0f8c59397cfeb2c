import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Of a list with up to so many rows all of them come into the page. */
const mostRows = 200;
/** Milliseconds: after another choice of rows, in which they may be about to change again; then between a few and more. */
const rest = 1000;
const pause = 50;
const few = 12;

/**
 * How many rows before and behind those in view are in the page as well, so that the browser finds and prints what a
 * filter has left of a long list. They come a few at a time, once nobody presses anything; for printing all at once.
 */
export function useFurtherRows(items: readonly unknown[]): number {
  const [further, setFurther] = useState({ items, rows: 0 });
  const rows = further.items === items ? further.rows : 0;
  const { length } = items;

  useEffect(() => {
    if (length > mostRows || rows >= length) return undefined;
    const timer = setTimeout(
      () => startTransition(() => setFurther({ items, rows: rows + few })),
      rows === 0 ? rest : pause,
    );
    return () => clearTimeout(timer);
  }, [items, length, rows]);

  useEffect(() => {
    if (length > mostRows) return undefined;
    const showAll = () => flushSync(() => setFurther({ items, rows: length }));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, [items, length]);

  return rows;
}
