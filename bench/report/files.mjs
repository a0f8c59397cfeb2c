import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { drawChart } from './chart.mjs';
import { fillPage } from './page.mjs';

const names = { samples: 'performance.json', chart: 'performance.svg', page: 'performance.md' };

/** What was measured the last time, by part. */
export function readResults(folder) {
  const file = join(folder, names.samples);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Writes all samples, the chart and the generated section of the page. */
export function writeReport(folder, results) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, names.samples), `${JSON.stringify(results, rounded)}\n`);
  if (results.films) writeFileSync(join(folder, names.chart), drawChart(results.films));
  const page = join(folder, names.page);
  writeFileSync(page, fillPage(existsSync(page) ? readFileSync(page, 'utf8') : '', results));
  spawnSync('npx', ['prettier', '--log-level', 'warn', '--write', page], { stdio: 'inherit' });
}

/** More digits than a clock has. */
function rounded(_, value) {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(4)) : value;
}
