import { count, kilobytes, megabytes, shift, spreadText, table, time, times } from './format.mjs';
import { measured } from './metrics.mjs';

const columns = [
  ['paint', 'first paint', time],
  ['largestPaint', 'largest paint', time],
  ['readable', 'title visible', time],
  ['usable', 'one can act', time],
  ['blocking', 'blocking', time],
  ['shift', 'shift', shift],
  ['beforePaint', 'bytes before paint', kilobytes],
  ['beforeReadable', 'bytes until readable', kilobytes],
  ['beforeUsable', 'bytes until one can act', kilobytes],
  ['bytes', 'bytes in all', kilobytes],
  ['requests', 'requests', count],
  ['elements', 'elements', count],
  ['heap', 'heap', megabytes],
];
const besideEmpty = new Set(['paint', 'largestPaint', 'readable']);

/** For each device a table of the pages of the shipped film. */
export function pageTables({ found }) {
  return [...new Set(found.map(({ profile }) => profile))]
    .map((profile) => {
      const cases = found.filter((one) => one.profile === profile);
      const empty = cases.find(({ page }) => page === 'empty');
      const rows = cases.map((one) => [
        one.page === 'empty' ? 'empty page' : `\`${one.path}\``,
        ...columns.map(([id, , format]) => pageCell(one, empty, id, format)),
      ]);
      return `### Pages of the shipped film, ${profile}\n\n${table(['', ...columns.map(([, name]) => name)], rows)}`;
    })
    .join('\n');
}

function pageCell(found, empty, id, format) {
  const samples = measured(found, id);
  if (samples === undefined) return '> 120 s';
  const limit = besideEmpty.has(id) && found !== empty ? measured(empty, id)?.median : undefined;
  return `${spreadText(samples, format)}${limit ? `, ${times(samples.median / limit)}` : ''}`;
}

/** What the page holds after long use. */
export function enduranceTable({ found: { points, inTime } }) {
  const rows = points.map(({ navigations, presses, heap, nodes, listeners }) => [
    `${navigations} and ${presses}`,
    `${(heap / 1e6).toFixed(2)} MB`,
    count(nodes),
    count(listeners),
  ]);
  const note = inTime ? '' : '\nIt did not come to an end in time.\n';
  return table(['navigations and presses', 'heap', 'DOM nodes', 'listeners'], rows) + note;
}

/** The scores of each page, and what kept an audit from being passed. */
export function lighthouseTables({ found }) {
  const percent = (score) => String(Math.round(score * 100));
  const scores = found.map(({ path, scores, runs }) => [
    `\`${path}\``,
    `${percent(scores.performance)} (${runs.map(percent).join(', ')})`,
    ...['accessibility', 'best-practices', 'seo'].map((name) => percent(scores[name])),
  ]);
  const failed = new Map();
  for (const { path, failed: audits } of found) {
    for (const audit of audits) failed.set(audit.id, [...(failed.get(audit.id) ?? []), { path, ...audit }]);
  }
  const audits = [...failed.values()].map((list) => [
    `${escaped(list[0].title)} (${list[0].category})`,
    list
      .map(({ path, score, value }) => `\`${path}\` ${percent(score)}${value ? ` ${escaped(value)}` : ''}`)
      .join('; '),
    [...new Set(list.flatMap(({ at }) => at))]
      .slice(0, 4)
      .map((at) => `\`${escaped(at)}\``)
      .join(' '),
  ]);
  const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO'];
  const below = audits.length > 0 ? `\nAudits below 100:\n\n${table(['audit', 'pages', 'at'], audits)}` : '';
  return `Lighthouse ${found[0]?.version}.\n\n${table(head, scores)}${below}`;
}

function escaped(text) {
  return text.replaceAll('|', '\\|').replaceAll('`', "'").replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
}
