import type { Page } from '@playwright/test';

import { expect, open, test } from '../support/journey.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

function chart(page: Page) {
  return page.getByRole('figure', { name: 'Storyline', exact: true });
}

/** What scrolls sideways in the chart. */
function scroller(page: Page) {
  return chart(page).locator('.storyline-scroller');
}

function place(page: Page): Promise<number> {
  return scroller(page).evaluate((element) => element.scrollLeft);
}

function pageTop(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

async function scrollTo(page: Page, left: number) {
  await scroller(page).evaluate((element, to) => {
    element.scrollLeft = to;
  }, left);
  await expect.poll(() => place(page)).toBe(left);
}

/** What has scrolled out is named in it. */
function gutter(page: Page) {
  return chart(page).locator('.storyline-gutter');
}

/** Names of lines that can be seen where they begin. */
function ownNames(page: Page) {
  return chart(page).locator('.storyline-lines text:visible');
}

test('on a phone the storyline scrolls sideways inside itself, the page does not', async ({ page }) => {
  await open(page, '/');
  const { inner, outer } = await scroller(page).evaluate(({ scrollWidth, clientWidth }) => ({
    inner: scrollWidth,
    outer: clientWidth,
  }));
  expect(inner).toBeGreaterThan(2 * outer);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await scroller(page).hover();
  await page.mouse.wheel(300, 0);
  await expect.poll(() => place(page)).toBeGreaterThan(200);
  expect(await page.evaluate(() => window.scrollX)).toBe(0);
});

test('on a phone the storyline runs from edge to edge, with names that can be read', async ({ page }) => {
  await open(page, '/');
  const { x, width } = (await scroller(page).boundingBox())!;
  expect([x, width]).toEqual([0, 390]);
  const names = chart(page).locator('.storyline-lines text');
  const sizes = await names.evaluateAll((texts) =>
    texts.map((text) => {
      const drawing = text.closest('svg')!;
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      return scale * Number.parseFloat(getComputedStyle(text).fontSize);
    }),
  );
  expect(sizes).not.toEqual([]);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('the wheel over the storyline scrolls the page, and a finger may do both', async ({ page }) => {
  await open(page, '/');
  await scroller(page).scrollIntoViewIfNeeded();
  await scroller(page).hover();
  const before = await pageTop(page);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => pageTop(page)).toBeGreaterThan(before + 300);
  expect(await place(page)).toBe(0);
  const actions = await chart(page)
    .locator('svg, svg *')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).touchAction))]);
  expect(actions).toEqual(['auto']);
});

test('the names of lines that go on stay at the left edge, each once, and can be pressed there', async ({ page }) => {
  await open(page, '/');
  await expect(gutter(page)).toHaveCount(0);
  await scrollTo(page, 500);
  const names = gutter(page).locator('text');
  await expect(names.filter({ hasText: 'William Miller' })).toBeVisible();
  await expect(names.filter({ hasText: 'Estrella Starr' })).toHaveCount(0);
  for (const name of await names.allTextContents()) {
    await expect(ownNames(page).filter({ hasText: name }), name).toHaveCount(0);
  }

  const russell = names.filter({ hasText: 'Russell Hammond' });
  await russell.evaluate((text) => text.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = (await russell.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page).toHaveURL('/?with=russell-hammond');
  expect(await place(page)).toBe(500);
  // Between the names nothing is pressed, least of all what has faded out.
  await page.mouse.click(x + width / 2, y - 8);
  await expect(page).toHaveURL('/?with=russell-hammond');

  await scrollTo(page, 0);
  await expect(gutter(page)).toHaveCount(0);
  await expect(ownNames(page).filter({ hasText: 'Estrella Starr' })).toHaveCount(1);
});

test('the place in the storyline is kept when a filter is pressed, and nothing scrolls by itself', async ({ page }) => {
  await open(page, '/');
  await scrollTo(page, 400);
  await page.getByRole('button', { name: /^Penny Lane/ }).click();
  await expect(page).toHaveURL('/?with=penny-lane');
  expect(await place(page)).toBe(400);
  await scroller(page).scrollIntoViewIfNeeded();
  const [left, top] = [await place(page), await pageTop(page)];
  const line = chart(page).locator('.storyline-lines g', { hasText: 'Russell Hammond' });
  await line.locator('path').first().dispatchEvent('click');
  await expect(page).toHaveURL('/?with=russell-hammond,penny-lane');
  expect([await place(page), await pageTop(page)]).toEqual([left, top]);
});

test('the place in the storyline is kept when one comes back from a scene', async ({ page }) => {
  await open(page, '/');
  await scrollTo(page, 400);
  expect(await place(page)).toBe(400);
  await page.getByRole('link', { name: 'Golden god', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Golden god' })).toBeFocused();
  await page.goBack();
  await expect(chart(page)).toBeVisible();
  await expect.poll(() => place(page)).toBe(400);
});

test('the keyboard brings the scene it goes to into view, sideways only', async ({ page }) => {
  await open(page, '/');
  const first = chart(page).getByRole('link', { name: /^Scene 1 of 28/ });
  await first.focus();
  const before = await pageTop(page);
  await page.keyboard.press('End');
  const last = chart(page).getByRole('link', { name: /^Scene 28 of 28/ });
  await expect(last).toBeFocused();
  const { x, width } = (await last.locator('g').boundingBox())!;
  expect(x).toBeGreaterThan(0);
  expect(x + width).toBeLessThan(390);
  expect(await pageTop(page)).toBe(before);
});

test('on a scene page the low chart has the scene of the page in view', async ({ page }) => {
  await open(page, '/scene/the-cover');
  const current = chart(page).getByRole('link', { name: /, Cover story: / });
  await expect(current).toHaveAttribute('aria-current', 'page');
  // The chart acts a little later than the page.
  await expect.poll(async () => (await current.boundingBox())?.x).toBeLessThan(390);
  const { x, width } = (await current.boundingBox())!;
  expect(x).toBeGreaterThan(0);
  expect(x + width).toBeLessThan(390);
  expect(await pageTop(page)).toBe(0);
});
