import { subjects } from '../subjects.mjs';
import { count, spreadText, table, times } from './format.mjs';
import { bestPeer, judgeGoals } from './goals.mjs';
import { loadMetrics, measured, useMetrics } from './metrics.mjs';

/** Which measurement a row has been given up in, if so. */
const partOf = new Map([
  ['link', 'link'],
  ['painted', 'filter'],
  ['settled', 'filter'],
  ['cleared', 'filter'],
]);

/** The goals, as a table; '' where none can be judged. */
export function goalTable({ found }) {
  const rows = judgeGoals(found);
  return rows.length === 0 ? '' : table(['goal', 'film', 'device', 'limit', 'measured', ''], rows, 4);
}

/** For each film and device a table of all subjects, and of the explorer's ratios. */
export function filmTables({ found, runs }) {
  const names = [...new Set(found.map(groupName))];
  return names
    .map((name) => {
      const cases = found.filter((one) => groupName(one) === name);
      return `### ${name}\n\n${sampleTable(cases, runs)}\n${ratioTable(cases)}`;
    })
    .join('\n');
}

function groupName({ size, profile }) {
  return `${count(size)} scenes, ${profile}`;
}

function sampleTable(cases, runs) {
  const rows = [...loadMetrics, ...useMetrics].map((metric) => [
    metric.name,
    ...cases.map((one) => cell(one, metric, runs)),
  ]);
  return table(['', ...cases.map(({ subject }) => subjects[subject].name)], rows);
}

function cell(found, { id, format }, runs) {
  const samples = measured(found, id);
  const part = partOf.get(id) ?? 'load';
  if (samples === undefined) return found.givenUp.some((one) => one === part || one === 'load') ? '> 120 s' : '—';
  const isWrong =
    part === 'filter' ? found.filter.wrong.length > 0 : part === 'link' && !found.links.every((one) => one.stays);
  const isFew = part === 'load' && found.loads.length < runs;
  return `${spreadText(samples, format)}${isFew ? `, ${found.loads.length} loads` : ''}${isWrong ? ' ⚠' : ''}`;
}

/** The explorer's medians as shares of the empty page's and the best peer's. */
function ratioTable(cases) {
  const caseOf = (id) => cases.find(({ subject }) => subject === id);
  const ours = caseOf('explorer');
  const wanted = [...loadMetrics, ...useMetrics].filter(
    ({ id }) => !/^kind|^requests|shift|longTasks|longest/.test(id),
  );
  const rows = wanted.flatMap(({ id, name }) => {
    const value = measured(ours, id)?.median;
    if (value === undefined) return [];
    const empty = measured(caseOf('empty'), id)?.median;
    const peer = bestPeer(caseOf, id);
    const share = (other) => (other ? times(value / other) : '—');
    return [[name, share(empty), peer ? `${share(peer.value)} (${subjects[peer.id].name})` : '—']];
  });
  return rows.length === 0 ? '' : table(['scene explorer', 'to the empty page', 'to the best peer'], rows);
}
