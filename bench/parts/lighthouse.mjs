import { createServer } from 'node:net';

import lighthouse from 'lighthouse';

import { launchChromium } from '../browser.mjs';
import { shippedSite } from '../build/shipped.mjs';
import { median } from '../report/statistics.mjs';
import { serve } from '../server.mjs';
import { shippedPages } from './pages.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const languages = { en: '', de: '/de' };
const mostRuns = 3;

/**
 * Lets Lighthouse, as it is set for phones, judge each kind of page in each language.
 * @returns a list of `{ page, language, path, scores, runs, failed }`: scores from 0 to 1, of performance the median of
 *   `runs`; `failed` is every audit with less than 1, as `{ id, title, score, value, at }`
 */
export async function measureLighthouse({ runs, only }) {
  const site = await serve(shippedSite);
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  const results = [];
  for (const [page, path] of Object.entries(shippedPages())) {
    if (only.length > 0 && !only.includes(page)) continue;
    for (const [language, prefix] of Object.entries(languages)) {
      const address = `${prefix}${path}`.replace(/(.)\/$/, '$1');
      const reports = [];
      for (let run = 0; run < Math.min(runs, mostRuns); run++) reports.push(await judge(site.origin + address, port));
      const result = { page, language, path: address, ...summarize(reports) };
      results.push(result);
      console.log(`Lighthouse ${address}: ${categories.map((name) => result.scores[name]).join(', ')}`);
    }
  }
  await browser.close();
  site.close();
  return results;
}

async function judge(address, port) {
  const { lhr } = await lighthouse(address, { port, logLevel: 'error', output: [], onlyCategories: categories });
  if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
  return lhr;
}

/** Scores, times and failed audits, of the run whose performance is the median. */
function summarize(reports) {
  const score = (report) => report.categories.performance.score;
  const sorted = reports.toSorted((a, b) => score(a) - score(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  return {
    version: middle.lighthouseVersion,
    scores: Object.fromEntries(
      categories.map((name) => [name, median(reports.map((report) => report.categories[name].score))]),
    ),
    runs: reports.map(score),
    failed: categories.flatMap((category) =>
      middle.categories[category].auditRefs
        .map(({ id }) => middle.audits[id])
        .filter(({ score }) => score !== null && score < 1)
        .map((audit) => ({ category, ...describe(audit) })),
    ),
  };
}

function describe({ id, title, score, displayValue, details }) {
  const items = details?.items ?? [];
  const at = items.map(({ node, url, href }) => node?.selector ?? url ?? href).filter(Boolean);
  // Without the port, which is another one each time.
  const places = at.map((place) => place.replace(/^http:\/\/127\.0\.0\.1:\d+/, ''));
  return { id, title, score, value: displayValue, at: [...new Set(places)] };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
