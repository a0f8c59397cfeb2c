import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What depends on the theme is the contrast. */
const rules = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  colour: { type: 'rule', values: ['color-contrast'] },
  targets: { type: 'rule', values: ['target-size'] },
};

/** Runs axe in the page as it stands; each violation as one line. */
async function violations(page: Page, which: keyof typeof rules = 'all'): Promise<readonly string[]> {
  // As somebody meets it who has come to each part: what is far away has no height of its own yet.
  await page.evaluate("document.documentElement.dataset.whole = ''");
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  const found: unknown = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules[which])}, resultTypes: ['violations'] }).then((r) =>
      r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')))`,
  );
  return Array.isArray(found) ? found.map(String) : [`axe gave ${String(found)}`];
}

/** What is too small for a finger, or too near to something else. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return violations(page, 'targets');
}

/** Runs axe by night and on paper, on the page as it stands. */
export async function violationsInBothThemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const byNight = await violations(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return [...byNight, ...(await violations(page, 'colour')).map((line) => `on paper: ${line}`)];
}
