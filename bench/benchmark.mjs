import { loadavg } from 'node:os';

import { openBrowser } from './browser.mjs';
import { buildShipped } from './build/shipped.mjs';
import { copyProject } from './build/site.mjs';
import { measureEndurance } from './parts/endurance.mjs';
import { measureFilms, prepareFilms } from './parts/films.mjs';
import { measureLighthouse } from './parts/lighthouse.mjs';
import { measurePages } from './parts/pages.mjs';
import { readResults, writeReport } from './report/files.mjs';

/**
 * Builds, measures, and writes the report after each part, so that what was measured outlasts a failure later on. Parts
 * that were not asked for stay as they were the last time.
 */
export async function runBenchmark(options) {
  if (!options.isBuilt) await build(options);
  const results = readResults(options.out);
  const browser = await openBrowser();
  const measures = {
    films: (keep) => measureFilms(browser, options, keep),
    pages: () => measurePages(browser, options),
    endurance: () => measureEndurance(browser),
    lighthouse: () => measureLighthouse(options),
  };
  for (const part of options.parts) {
    const about = {
      date: new Date().toISOString(),
      chromium: browser.version,
      runs: options.runs,
      loadBefore: loadavg(),
    };
    const keep = (found) => {
      results[part] = { ...about, loadAfter: loadavg(), found };
      writeReport(options.out, results);
    };
    keep(await measures[part](keep));
  }
  await browser.close();
}

async function build(options) {
  copyProject();
  if (options.parts.some((part) => part !== 'films')) buildShipped();
  if (options.parts.includes('films')) await prepareFilms(options);
}
