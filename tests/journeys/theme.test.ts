import type { Page } from '@playwright/test';

import { expect, open, test } from '../support/journey.ts';

/** The colour that the browser is told for what it draws around the page. */
function colourAround(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
    const colour = metas.find(({ media }) => matchMedia(media).matches)?.content;
    if (colour === undefined) return undefined;
    const probe = document.createElement('span');
    probe.style.color = colour;
    return probe.style.color;
  });
}

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

test('what the browser draws around the page has the ground of the theme, chosen or the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/cast');
  const night = await ground(page);
  expect(await colourAround(page)).toBe(night);
  await page.getByRole('button', { name: 'Paper' }).click();
  await expect.poll(() => ground(page)).not.toBe(night);
  expect(await colourAround(page)).toBe(await ground(page));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');

  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html[data-ready]')).toBeAttached();
  expect(await colourAround(page)).toBe(await ground(page));
  await page.getByRole('button', { name: 'System' }).click();
  await expect.poll(() => ground(page)).toBe(night);
  expect(await colourAround(page)).toBe(night);
});

test('in forced colours a chosen chip and the theme are told by a line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/?with=penny-lane');
  const outline = (name: RegExp) =>
    page
      .getByRole('button', { name })
      .first()
      .evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(await outline(/^Penny Lane/)).toBe('solid');
  expect(await outline(/^Lester Bangs/)).toBe('none');
  expect(await outline(/^System$/)).toBe('solid');
});
