import { subjects } from '../subjects.mjs';
import { chartStyle } from './chartStyle.mjs';
import { count, time } from './format.mjs';
import { measured } from './metrics.mjs';

const columns = [
  { metric: 'readable', part: 'load', name: 'First scene can be read', from: 'from the navigation' },
  { metric: 'usable', part: 'load', name: 'One can act', from: 'from the navigation' },
  { metric: 'settled', part: 'filter', name: 'Filter by a character', from: 'from the press until all is drawn' },
];
const entrants = ['explorer', 'timelinejs', 'vis-timeline', 'react-chrono', 'react-chrono-horizontal'];
const ticks = [10, 100, 1000, 10_000, 100_000];
/** Milliseconds at the edges of a panel, and when a page was given up. */
const [shortest, longest, limit] = [5, 300_000, 120_000];

const margin = 32;
const names = 176;
const panel = { width: 250, gap: 18, row: 25, inset: 14 };
const head = 142;
const filmHead = 34;
const width = margin * 2 + names + columns.length * panel.width + (columns.length - 1) * panel.gap;

/** Draws the explorer beside its peers as SVG: a row each, a column a metric, all on one logarithmic scale of time. */
export function drawChart({ found, runs, date, chromium }) {
  const profile = found.some((one) => one.profile === 'phone') ? 'phone' : found[0].profile;
  const shown = found.filter((one) => one.profile === profile);
  const sizes = [...new Set(shown.map(({ size }) => size))];
  const rows = entrants.filter((id) => shown.some(({ subject }) => subject === id));
  const filmHeight = filmHead + panelHeightOf(rows) + 34;
  const height = head + sizes.length * filmHeight + 40;
  const device =
    profile === 'phone'
      ? 'A phone: processor slowed 4 times, 1.6 Mbit/s, 150 ms away'
      : 'A desktop computer, not slowed';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">How soon a timeline can be read and used</title>
<desc id="about">${device}. The tables of docs/performance.md have the same figures.</desc>
<style>${chartStyle}</style>
<rect class="ground" width="${width}" height="${height}" rx="10"/>
${text(margin, 46, 'How soon a timeline can be read and used', 'title')}
${text(margin, 70, `${device}. Less is better; each line to the right is ten times as long.`)}
${columns.map(({ name, from }, index) => text(panelLeft(index), head - 33, name, 'metric') + text(panelLeft(index), head - 16, from, 'small')).join('\n')}
${sizes.map((size, index) => drawFilm(shown, rows, size, head + index * filmHeight)).join('\n')}
${text(margin, height - 22, `Median and range of ${runs} ${runs === 1 ? 'load' : 'loads'} and of ten presses of the filter. Chromium ${chromium}, ${date.slice(0, 10)}.`, 'small')}
</svg>
`;
}

function drawFilm(shown, rows, size, top) {
  const caseOf = (id) => shown.find((one) => one.size === size && one.subject === id);
  const below = top + filmHead - 12;
  return [
    text(margin, top + 8, `${count(size)} scenes`, 'film'),
    ...rows.map((id, row) =>
      text(margin, rowMiddle(below, row) + 4.5, subjects[id].name, id === 'explorer' ? 'ours-name' : ''),
    ),
    ...columns.map((column, index) => drawPanel(caseOf, rows, column, panelLeft(index), below)),
  ].join('\n');
}

function drawPanel(caseOf, rows, { metric, part }, left, top) {
  const bottom = top + panelHeightOf(rows);
  const limitOfAll = measured(caseOf('empty'), metric)?.median;
  return [
    `<rect class="panel" x="${left}" y="${top}" width="${panel.width}" height="${bottom - top}" rx="5"/>`,
    ...ticks.map((tick) => drawTick(tick, left, top, bottom)),
    ...rows.map((_, row) => line('row', left + 6, rowMiddle(top, row), left + panel.width - 6, rowMiddle(top, row))),
    limitOfAll === undefined ? '' : drawEmpty(left + position(limitOfAll), top, bottom),
    ...rows.map((id, row) => drawMark(caseOf(id), metric, part, left, rowMiddle(top, row))),
  ].join('\n');
}

function drawTick(tick, left, top, bottom) {
  const x = left + position(tick);
  const name = tick < 1000 ? `${tick} ms` : `${tick / 1000} s`;
  return line('grid', x, top, x, bottom) + text(x, bottom + 15, name, 'tick', 'middle');
}

/** The least that any page takes. */
function drawEmpty(x, top, bottom) {
  return line('empty', x, top, x, bottom) + text(x, top - 4, 'empty page', 'tick empty-name', 'middle');
}

function drawMark(found, metric, part, left, y) {
  if (found === undefined) return '';
  const kind = found.subject === 'explorer' ? 'ours' : 'peer';
  const samples = measured(found, metric);
  const isGivenUp = samples === undefined && found.givenUp.some((one) => one === part || one === 'load');
  if (samples === undefined && !isGivenUp) return '';
  const { median: middle, least, most } = samples ?? { median: limit, least: limit, most: limit };
  const x = left + position(middle);
  const name = isGivenUp ? 'given up' : time(middle);
  const isRight = position(most) + 66 > panel.width;
  const labelled = isRight ? left + position(least) - 11 : left + position(most) + 11;
  return [
    line(`range ${kind}`, left + position(least), y, left + position(most), y),
    `<circle class="${kind}${isGivenUp ? ' open' : ''}" cx="${round(x)}" cy="${round(y)}" r="${kind === 'ours' ? 6 : 4.5}"/>`,
    text(labelled, y + 4.5, name, `value ${kind}-value`, isRight ? 'end' : 'start'),
  ].join('');
}

/** Pixels from the left of a panel. */
function position(ms) {
  const share = Math.log(Math.max(ms, shortest) / shortest) / Math.log(longest / shortest);
  return share * panel.width;
}

function panelHeightOf(rows) {
  return rows.length * panel.row + panel.inset;
}

function panelLeft(index) {
  return margin + names + index * (panel.width + panel.gap);
}

function rowMiddle(top, row) {
  return top + panel.inset / 2 + (row + 0.5) * panel.row;
}

function line(className, x1, y1, x2, y2) {
  return `<line class="${className}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

function text(x, y, words, className = '', anchor = 'start') {
  const classes = className === '' ? '' : ` class="${className}"`;
  return `<text x="${round(x)}" y="${round(y)}"${classes}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${words}</text>`;
}

function round(number) {
  return Number(number.toFixed(1));
}
