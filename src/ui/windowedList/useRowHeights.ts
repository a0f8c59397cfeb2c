import { useCallback, useEffect, useMemo, useState, type RefCallback } from 'react';

type Heights = ReadonlyMap<string, number>;

/** Measured heights, by list. They outlast the page, so that a return finds its place again. */
const kept = new Map<string, Heights>();

/**
 * Heights of the rows of a list in pixels: as measured when they were in the page last, else as estimated.
 * @param name key by which they are found again on a return to the page
 * @returns the heights, and a ref for each row in the page, whose `data-row` is its key
 */
export function useRowHeights(
  name: string,
  keys: readonly string[],
  estimate: number,
): { readonly heights: readonly number[]; readonly measure: RefCallback<HTMLElement> } {
  const [known, setKnown] = useState<Heights>(() => kept.get(name) ?? new Map<string, number>());
  const [observer] = useState(() =>
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver((rows) => setKnown((before) => withMeasured(before, rows, estimate))),
  );
  useEffect(() => void kept.set(name, known), [name, known]);
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (row === null) return undefined;
      observer?.observe(row);
      return () => observer?.unobserve(row);
    },
    [observer],
  );
  const heights = useMemo(() => keys.map((key) => known.get(key) ?? estimate), [keys, known, estimate]);
  return { heights, measure };
}

/** The same map if nothing differs. A row without a height is hidden, or has left the page. */
function withMeasured(known: Heights, rows: readonly ResizeObserverEntry[], estimate: number): Heights {
  const measured = rows
    .map(
      ({ target, borderBoxSize }) => [target.getAttribute('data-row') ?? '', borderBoxSize[0]?.blockSize ?? 0] as const,
    )
    .filter(([key, height]) => height > 0 && height !== (known.get(key) ?? estimate));
  return measured.length > 0 ? new Map([...known, ...measured]) : known;
}
