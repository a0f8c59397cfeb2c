import type { Page } from '@playwright/test';

import { expect, open, test } from '../support/journey.ts';
import { collisions } from '../support/measureStoryline.ts';

const languages = [
  { address: '/', figure: 'Storyline', columns: /^Scene \d+ of 28, / },
  { address: '/de', figure: 'Handlungslinien', columns: /^Szene \d+ von 28, / },
] as const;

function chart(page: Page, name = 'Storyline') {
  return page.getByRole('figure', { name, exact: true });
}

function column(page: Page, number: number) {
  return chart(page).getByRole('link', { name: new RegExp(`^Scene ${number} of 28, `) });
}

/** Presses the capsule of a scene. */
function press(page: Page, number: number) {
  return column(page, number).locator('g').click();
}

for (const { address, figure, columns } of languages) {
  test(`no name of the storyline meets another, a line or a capsule: ${address}`, async ({ page }) => {
    await open(page, address);
    await page.evaluate(() => document.fonts.ready);
    const drawing = chart(page, figure).getByRole('group');
    expect(await drawing.getByText('William Miller', { exact: true }).count()).toBe(1);
    expect(await collisions(drawing)).toEqual([]);
  });

  test(`at 1440 px the storyline shows all scenes without scrolling: ${address}`, async ({ page }) => {
    await open(page, address);
    const frame = (await chart(page, figure).boundingBox())!;
    const links = chart(page, figure).getByRole('link', { name: columns });
    await expect(links).toHaveCount(28);
    for (const link of await links.all()) {
      const { x, width } = (await link.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(frame.x);
      expect(x + width).toBeLessThanOrEqual(frame.x + frame.width);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  });
}

test('a scene of the storyline is pressed: its page opens without a new load, where the chart marks it', async ({
  page,
}) => {
  await open(page, '/?with=russell-hammond');
  const loads: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(request.url());
  });
  await press(page, 9);
  await expect(page).toHaveURL('/scene/golden-god?with=russell-hammond');
  await expect(page.getByRole('heading', { level: 1, name: 'Golden god' })).toBeFocused();
  await expect(column(page, 9)).toHaveAttribute('aria-current', 'page');
  await expect(column(page, 8)).not.toHaveAttribute('aria-current', 'page');
  expect(loads).toEqual([]);
});

for (const from of ['chart', 'list'] as const) {
  test(`after a scene was opened from the ${from}, the chart of its page is lit by the filter alone`, async ({
    page,
  }) => {
    await open(page, '/?with=russell-hammond');
    if (from === 'chart') await press(page, 9);
    else await page.getByRole('link', { name: 'Golden god', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Golden god' })).toBeVisible();
    await page.mouse.move(5, 895);
    await expect(column(page, 10)).toHaveAttribute('data-lit', 'true');
    await expect(column(page, 3)).toHaveAttribute('data-lit', 'false');
  });
}

test('a line of the storyline is pressed: it filters, the rest steps back but stays', async ({ page }) => {
  await open(page, '/');
  await chart(page).getByText('Lester Bangs', { exact: true }).click();
  await expect(page).toHaveURL('/?with=lester-bangs');
  await expect(page.getByRole('button', { name: /^Lester Bangs/ })).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.move(5, 5);
  await expect(chart(page).getByRole('link', { name: /^Scene/ })).toHaveCount(28);
  await expect(column(page, 9)).toHaveAttribute('data-lit', 'false');
  const faint = column(page, 9).locator('g');
  await expect.poll(() => faint.evaluate((group) => Number(getComputedStyle(group).opacity))).toBeLessThan(0.5);
});

test('the storyline from the keyboard: scenes, characters, a filter, a scene; each says what it is', async ({
  page,
}) => {
  await open(page, '/');
  await column(page, 1).focus();
  for (let scene = 2; scene <= 9; scene++) {
    await page.keyboard.press('ArrowRight');
    await expect(column(page, scene)).toBeFocused();
  }
  await expect(column(page, 9)).toHaveAccessibleName(/^Scene 9 of 28, Golden god: .*Russell Hammond/);
  const reached = chart(page).getByRole('button', { name: /, \d+ scenes?$/ });
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    await expect(reached).toBeFocused();
  }
  await expect(reached).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^[^?]*\/\?with=[a-z-]+$/);
  await expect(reached).toBeFocused();
  await expect(reached).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'of 28 scenes' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(column(page, 9)).toBeFocused();
  await page.keyboard.press('End');
  await expect(column(page, 28)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(column(page, 1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(chart(page).getByRole('button', { name: 'Show as table' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(column(page, 1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('Scene 1 of 28');
});

test('what is focused in the storyline can be seen', async ({ page }) => {
  await open(page, '/');
  const capsule = column(page, 9).locator('g rect');
  const stroke = () => capsule.evaluate((rect) => getComputedStyle(rect).strokeWidth);
  const before = await stroke();
  await column(page, 8).focus();
  await page.keyboard.press('ArrowRight');
  await expect(column(page, 9)).toBeFocused();
  await expect.poll(stroke).not.toBe(before);
});

test('the storyline stands in the page without JavaScript, and its scenes are links', async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await plain.newPage();
  await page.goto('/');
  await expect(chart(page).getByRole('link', { name: /^Scene/ })).toHaveCount(28);
  await expect(chart(page).getByText('Russell Hammond', { exact: true })).toBeVisible();
  await press(page, 9);
  await expect(page).toHaveURL('/scene/golden-god');
  await expect(column(page, 9)).toHaveAttribute('aria-current', 'page');
  await plain.close();
});

test('the storyline ends where one has seen to', async ({ page }) => {
  await open(page, '/?upto=golden-god');
  await expect(chart(page).getByRole('link', { name: /^Scene \d of 9, / })).toHaveCount(9);
  expect(await collisions(chart(page).getByRole('group'))).toEqual([]);
});

test('without a layout that fits the film, the page draws the lines itself', async ({ page }) => {
  const unfit = { key: 'another film', characters: [], steps: [], height: 0, crossings: 0 };
  await page.route('**/data/*.storyline.json', (route) => route.fulfill({ json: unfit }));
  await open(page, '/cast');
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(chart(page).getByRole('link', { name: /^Scene/ })).toHaveCount(28);
  expect(await collisions(chart(page).getByRole('group'))).toEqual([]);
});

for (const { motion, drawn } of [
  { motion: 'no-preference', drawn: true },
  { motion: 'reduce', drawn: false },
] as const) {
  test(`the storyline draws itself ${drawn ? 'once' : 'not'}, where motion is: ${motion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await open(page, '/');
    const lines = () =>
      chart(page)
        .locator('.storyline-line')
        .evaluateAll((paths) => paths.filter((path) => getComputedStyle(path).animationName !== 'none').length);
    expect((await lines()) > 0).toBe(drawn);
    await page.getByRole('link', { name: 'Cast', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(chart(page)).toBeVisible();
    expect(await lines()).toBe(0);
  });
}
