import { subjects } from '../subjects.mjs';
import { count, kilobytes, megabytes, shift, time, times } from './format.mjs';
import { measured } from './metrics.mjs';

const small = 28;
const medium = 1000;
const large = 10_000;
const both = ['phone', 'desktop'];

/** What the explorer is to reach. A goal is a limit of a metric, or of its ratio to the empty page or the best peer. */
const goals = [
  { metric: 'paint', name: 'first contentful paint', size: small, on: both, beside: 'empty', limit: 1.2 },
  { metric: 'largestPaint', name: 'largest contentful paint', size: small, on: both, beside: 'empty', limit: 1.3 },
  { metric: 'readable', name: 'first scene readable', size: small, on: both, beside: 'peer', limit: 0.4 },
  { metric: 'blocking', name: 'total blocking time', size: small, on: ['phone'], limit: 100, format: time },
  { metric: 'settled', name: 'filter', size: small, on: both, limit: 50, format: time },
  { metric: 'beforeReadable', name: 'bytes until readable', size: small, on: both, limit: 60_000, format: kilobytes },
  { metric: 'beforeUsable', name: 'bytes until one can act', size: small, on: both, limit: 150_000, format: kilobytes },
  { metric: 'blocking', name: 'total blocking time', size: medium, on: ['phone'], limit: 150, format: time },
  { metric: 'shift', name: 'layout shift', size: medium, on: both, limit: 0, format: shift },
  { metric: 'settled', name: 'filter', size: medium, on: both, limit: 60, format: time },
  { metric: 'blocking', name: 'total blocking time', size: large, on: ['desktop'], limit: 200, format: time },
  { metric: 'heap', name: 'heap', size: large, on: ['desktop'], limit: 60e6, format: megabytes },
];

/**
 * The goals that the cases can judge.
 * @returns rows of cells: goal, film, device, limit, measured, met or missed
 */
export function judgeGoals(cases) {
  return goals.flatMap((goal) =>
    goal.on.flatMap((profile) => {
      const found = reached(goal, (id) =>
        cases.find((one) => one.subject === id && one.size === goal.size && one.profile === profile),
      );
      if (found === undefined) return [];
      const format = goal.format ?? times;
      const of = { empty: ' of the empty page', peer: ' of the best peer' }[goal.beside] ?? '';
      const limit = goal.limit === 0 ? '0' : `≤ ${format(goal.limit)}${of}`;
      const verdict = found <= goal.limit ? 'met' : '**missed**';
      return [[goal.name, `${count(goal.size)} scenes`, profile, limit, format(found), verdict]];
    }),
  );
}

/** What was reached, as the goal counts it; undefined where something was not measured. */
function reached({ metric, beside }, caseOf) {
  const ours = measured(caseOf('explorer'), metric)?.median;
  if (ours === undefined || beside === undefined) return ours;
  const other = beside === 'empty' ? measured(caseOf('empty'), metric)?.median : bestPeer(caseOf, metric)?.value;
  return other === undefined ? undefined : ours / other;
}

/** The peer with the smallest median, as `{ id, value }`; undefined where none was measured. */
export function bestPeer(caseOf, metric) {
  return Object.keys(subjects)
    .filter((id) => subjects[id].isPeer)
    .map((id) => ({ id, value: measured(caseOf(id), metric)?.median }))
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => a.value - b.value)[0];
}
