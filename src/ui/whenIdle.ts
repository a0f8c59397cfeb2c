/** Milliseconds after which a page that is never idle acts all the same. */
const idleAtLatest = 4000;

/** Acts once the page has nothing else to do. @returns what calls it off */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, idleAtLatest);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: idleAtLatest });
  return () => cancelIdleCallback(handle);
}
