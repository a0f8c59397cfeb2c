import { test as base } from '@playwright/test';

import { violationsInBothThemes } from '../support/axe.ts';
import { expect, german, kindsOfPage, open, test } from '../support/journey.ts';

for (const address of kindsOfPage.flatMap((one) => [one, german(one)])) {
  test(`axe finds nothing, by night or on paper, wide or narrow: ${address}`, async ({ page }) => {
    await open(page, address);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsInBothThemes(page), `${width} px`).toEqual([]);
    }
  });
}

test('nothing scrolls sideways nor runs out of its button, at 320 px and with text at twice its size', async ({
  page,
}) => {
  for (const address of kindsOfPage.map(german)) {
    await open(page, address);
    for (const [width, size] of [
      [320, '100%'],
      [640, '200%'],
      [1280, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      const over = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - window.innerWidth;
      }, size);
      expect(over, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      const burst = await page
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
        );
      expect(burst, `${address} at ${width} px`).toEqual([]);
    }
  }
});

test('everything works from the keyboard: skip link, chip, radio, scene, next', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Scene 1 of 28/ })).toBeFocused();
  for (const name of ['Show as table', 'Download as SVG', 'Download as PNG', /^William Miller/]) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?with=william-miller,russell-hammond');
  const any = page.getByRole('radio', { name: 'any of these' });
  await any.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/?with=william-miller,russell-hammond&match=all');
  const scene = page.getByRole('link', { name: 'Golden god', exact: true });
  await scene.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Golden god' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('Scene 9 of 28');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1, name: 'The leap' })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/the-leap/);
});

base('the chosen theme stands before the first paint of the next visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await page.getByRole('button', { name: 'Paper' }).click();
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/cast');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper);
});
