import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Page } from '@playwright/test';

import { expect, german, kindsOfPage, open, openWithoutLateParts, test } from '../support/journey.ts';
import { site } from '../support/sites.ts';

/** Keeps back what matches until it is let through. */
async function hold(page: Page, what: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(what, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** What a page had asked for when it was painted first, but for pictures, and fonts that a near line has at once. */
function askedBeforePaint(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime, name }) => startTime < painted && !/\.(svg(#\w+)?|png|ico|woff2)$/.test(name))
      .map(({ name }) => name);
  });
}

test('every kind of page is painted before it asks for scripts or data', async ({ page }) => {
  for (const address of kindsOfPage.flatMap((one) => [one, german(one)])) {
    await open(page, address);
    expect(await askedBeforePaint(page), address).toEqual([]);
  }
});

test('a page can be read while scripts, data and fonts hang', async ({ page }) => {
  for (const what of ['**/*.js', '**/*.json', '**/*.woff2']) await hold(page, what);
  for (const address of ['/', '/scene/golden-god', '/de/quotes']) {
    await page.goto(address, { waitUntil: 'commit' });
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    expect(await heading.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(24);
    await expect(page.locator('html[data-ready]')).toHaveCount(0);
  }
});

test('a near page is painted in its fonts', async ({ page }) => {
  // A busy machine is near as well, and may take its time.
  await page.addInitScript(`
    performance.now = () => 1;
    const set = window.setTimeout;
    window.setTimeout = (callback, delay, ...rest) => set(callback, delay === 120 ? 100 * delay : delay, ...rest);
  `);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-fonts', /./);
});

test('a near page is painted in fallbacks when its fonts do not come', async ({ page }) => {
  await page.addInitScript('performance.now = () => 1');
  await hold(page, '**/*.woff2');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-fonts', 'fallback');
});

test('the first frame has the text and the place of the chart, and the chart follows by itself', async ({ page }) => {
  await hold(page, '**/*.js');
  // Notes of each frame that has a chart: whether its inside is drawn, how high it is, how opaque the first scene is.
  await page.addInitScript(`
    window.frames = [];
    requestAnimationFrame(function look() {
      const chart = document.querySelector('figure svg');
      const scene = document.querySelector('article')?.closest('li');
      if (chart && scene) {
        const { height, opacity } = { height: chart.getBoundingClientRect().height, opacity: getComputedStyle(scene).opacity };
        window.frames.push({ drawn: chart.querySelector('a').getBoundingClientRect().height > 0, height, opacity });
      }
      if (window.frames.length < 6) requestAnimationFrame(look);
    });
  `);
  await page.goto('/', { waitUntil: 'commit' });
  const chart = page.getByRole('figure', { name: 'Storyline' });
  await expect(chart.getByRole('link', { name: /^Scene/ })).toHaveCount(28);
  await expect.poll(() => page.evaluate('window.frames.length')).toBe(6);
  expect(await page.evaluate('window.frames.at(-1).drawn')).toBe(true);
  expect(await page.evaluate('new Set(window.frames.map(({ height }) => height)).size')).toBe(1);
  expect(await page.evaluate('[...new Set(window.frames.map(({ opacity }) => opacity))]')).toEqual(['1']);
});

test('what is pressed before the page can answer is answered then', async ({ page }) => {
  const release = await hold(page, '**/assets/*.js');
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^Lester Bangs/ }).click();
  await page.getByRole('button', { name: 'Paper' }).click();
  await expect(page).toHaveURL('/');
  release();
  await expect(page.getByRole('button', { name: /^Lester Bangs/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/?with=lester-bangs');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
});

test('a line of the chart that is pressed before the chart can answer filters then', async ({ page }) => {
  const release = await hold(page, '**/assets/InteractiveStoryline-*.js');
  await openWithoutLateParts(page, '/');
  const chart = page.getByRole('figure', { name: 'Storyline' });
  await chart.locator('[data-line="penny-lane"] text').click();
  await expect(page).toHaveURL('/');
  release();
  await expect(page).toHaveURL('/?with=penny-lane');
});

test('the page answers while the layout of its chart hangs, and the chart stays', async ({ page }) => {
  await hold(page, '**/*.storyline.json');
  await openWithoutLateParts(page, '/');
  await page.getByRole('button', { name: 'Night' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  const chart = page.getByRole('figure', { name: 'Storyline' });
  await expect(chart.getByRole('link', { name: /^Scene/ })).toHaveCount(28);
});

test('a page is taken over in slices', async ({ page }) => {
  // React's scheduler begins each slice with a message to itself.
  await page.addInitScript(`
    window.slices = 0;
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (...words) {
      if (!('ready' in document.documentElement.dataset)) window.slices++;
      return post.apply(this, words);
    };
  `);
  await openWithoutLateParts(page, '/');
  const slices: unknown = await page.evaluate('window.slices');
  expect(slices, `${String(slices)} slices`).toBeGreaterThanOrEqual(3);
});

test('all that runs of a start page until it is quiet, chart and all, is 115 kB', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    // What is fetched ahead does not run.
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await open(page, '/');
  await expect(page.locator('[data-late]')).toHaveCount(0);
  // The page asks ahead when it is idle, and does nothing after it.
  await expect(page.locator('link[rel=prefetch]').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect([...scripts].some((path) => path.includes('InteractiveStoryline'))).toBe(true);
  const weights = [...scripts].map((path) => brotliCompressSync(readFileSync(join(site.folder, path))).byteLength);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  expect(weight, `${weight} bytes in ${scripts.size} files`).toBeLessThanOrEqual(115_000);
});
