import { setTimeout as wait } from 'node:timers/promises';

import { requestKinds, transferredBy } from './requests.mjs';

/** Milliseconds without a long task and without a request after which a page is at rest. */
const rest = 2000;
const longest = 50;

/** Waits until the title is visible and the page is at rest. */
export async function waitForRest({ page, requests }) {
  for (;;) {
    const { busyUntil, now, isComplete } = await page.evaluate(() => ({
      busyUntil: Math.max(window.bench.usable ?? Infinity, ...window.bench.longTasks.map(([at, ms]) => at + ms)),
      now: performance.now(),
      isComplete: document.readyState === 'complete',
    }));
    const quietSince = requests.quietSince();
    const isQuiet = quietSince !== undefined && Date.now() - quietSince > rest;
    if (isComplete && isQuiet && now - busyUntil > rest) return;
    await wait(200);
  }
}

/**
 * Measures how a page is loaded.
 * @returns milliseconds since the navigation, bytes, and counts; see README.md
 */
export async function measureLoad(visited) {
  await waitForRest(visited);
  const { page, session, requests } = visited;
  const { origin, paint, largestPaint, shift, longTasks, readable, usable, elements } = await page.evaluate(() => ({
    ...window.bench,
    isVisible: undefined,
    origin: performance.timeOrigin,
    elements: document.getElementsByTagName('*').length,
  }));
  const transferred = await requests.all();
  const by = (moment) => transferredBy(transferred, origin + moment);
  const { bytes, requests: count } = by(Infinity);
  return {
    paint,
    largestPaint,
    shift,
    blocking: longTasks.reduce((sum, [, duration]) => sum + duration - longest, 0),
    longTasks,
    readable,
    usable,
    bytes,
    requests: count,
    beforePaint: by(paint),
    beforeReadable: by(readable),
    beforeUsable: by(usable),
    kinds: Object.fromEntries(requestKinds.map((kind) => [kind, bytesOf(transferred, kind)])),
    elements,
    heap: await heapOf(session),
  };
}

/** Bytes that the page's objects take, after a forced collection of what is not used any more. */
export async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

function bytesOf(requests, kind) {
  return requests.filter((request) => request.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
}
