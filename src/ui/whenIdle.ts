/** Milliseconds after which the callback runs even if the browser has never been idle. */
const maxWait = 4000;

/** Runs a callback when the browser is idle. @returns a function that cancels it */
export function whenIdle(callback: () => void): () => void {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(callback, maxWait);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: maxWait });
  return () => cancelIdleCallback(handle);
}
