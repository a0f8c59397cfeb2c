import { requestKinds } from '../measure/requests.mjs';
import { count, kilobytes, megabytes, shift, time } from './format.mjs';
import { spread } from './statistics.mjs';

const ofLoads = (pick) => (found) => found.loads.map(pick);
const ofFilter = (list) => (found) => found.filter?.[list] ?? [];

/** How a page is loaded: the rows of the tables. `from` gives the samples of a case, `format` writes one of them. */
export const loadMetrics = [
  { id: 'paint', name: 'first contentful paint', from: ofLoads(({ paint }) => paint), format: time },
  { id: 'largestPaint', name: 'largest contentful paint', from: ofLoads((load) => load.largestPaint), format: time },
  { id: 'readable', name: 'first title visible', from: ofLoads(({ readable }) => readable), format: time },
  { id: 'usable', name: 'one can act', from: ofLoads(({ usable }) => usable), format: time },
  { id: 'blocking', name: 'total blocking time', from: ofLoads(({ blocking }) => blocking), format: time },
  { id: 'longTasks', name: 'long tasks', from: ofLoads(({ longTasks }) => longTasks.length), format: count },
  { id: 'longest', name: 'longest task', from: ofLoads(longestTask), format: time },
  { id: 'shift', name: 'layout shift', from: ofLoads((load) => load.shift), format: shift },
  {
    id: 'beforePaint',
    name: 'bytes before first paint',
    from: ofLoads((load) => load.beforePaint.bytes),
    format: kilobytes,
  },
  {
    id: 'beforeReadable',
    name: 'bytes until readable',
    from: ofLoads((load) => load.beforeReadable.bytes),
    format: kilobytes,
  },
  {
    id: 'beforeUsable',
    name: 'bytes until one can act',
    from: ofLoads((load) => load.beforeUsable.bytes),
    format: kilobytes,
  },
  { id: 'bytes', name: 'bytes in all', from: ofLoads(({ bytes }) => bytes), format: kilobytes },
  ...requestKinds.map((kind) => ({
    id: `kind-${kind}`,
    name: `— ${kind}`,
    from: ofLoads(({ kinds }) => kinds[kind]),
    format: kilobytes,
  })),
  ...[
    ['beforePaint', 'requests before first paint'],
    ['beforeReadable', 'requests until readable'],
    ['beforeUsable', 'requests until one can act'],
  ].map(([moment, name]) => ({
    id: `requests-${moment}`,
    name,
    from: ofLoads((load) => load[moment].requests),
    format: count,
  })),
  { id: 'requests', name: 'requests in all', from: ofLoads(({ requests }) => requests), format: count },
  { id: 'elements', name: 'DOM elements', from: ofLoads(({ elements }) => elements), format: count },
  { id: 'heap', name: 'heap', from: ofLoads(({ heap }) => heap), format: megabytes },
];

/** What follows the loading, in the films of all sizes. */
export const useMetrics = [
  {
    id: 'link',
    name: 'link to the middle scene',
    from: ({ links }) => links.map((link) => link.readable),
    format: time,
  },
  { id: 'painted', name: 'filter, next frame', from: ofFilter('painted'), format: time },
  { id: 'settled', name: 'filter, settled', from: ofFilter('settled'), format: time },
  { id: 'cleared', name: 'filter taken back, settled', from: ofFilter('cleared'), format: time },
];

const byId = new Map([...loadMetrics, ...useMetrics].map((metric) => [metric.id, metric]));

/** Median, smallest and largest sample of a case; undefined where there is none. */
export function measured(found, id) {
  return (
    found &&
    spread(
      byId
        .get(id)
        .from(found)
        .filter((sample) => sample !== null),
    )
  );
}

function longestTask({ longTasks }) {
  return Math.max(0, ...longTasks.map(([, duration]) => duration));
}
