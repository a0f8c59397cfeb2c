import { smallTargets } from '../support/axe.ts';
import { expect, kindsOfPage, open, test } from '../support/journey.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone the names of the pages stay in reach, and hide nothing that is gone to', async ({ page }) => {
  await open(page, '/');
  const pages = page.getByRole('navigation', { name: 'Main' });
  await page.getByRole('heading', { level: 2, name: 'The bus ride' }).scrollIntoViewIfNeeded();
  await expect(pages.getByRole('link', { name: 'Disputes' })).toBeInViewport({ ratio: 1 });
  await pages.getByRole('link', { name: 'Disputes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });

  await open(page, '/disputes');
  const last = page.getByRole('article').last();
  const id = await last.getAttribute('id');
  await open(page, `/disputes#${id}`);
  const { y } = (await last.boundingBox())!;
  const { y: top, height } = (await pages.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(top + height);
});

test('at 320 px the name of the page is in view among the names of all', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/de/disputes');
  const current = page.getByRole('navigation').getByRole('link', { name: 'Widersprüche' });
  await expect(current).toHaveAttribute('aria-current', 'page');
  await expect(current).toBeInViewport({ ratio: 1 });

  await page.getByRole('banner').getByRole('link', { name: 'It’s All Happening' }).click();
  const first = page.getByRole('navigation').getByRole('link', { name: 'Zeitleiste' });
  await expect(first).toHaveAttribute('aria-current', 'page');
  await expect(first).toBeInViewport({ ratio: 1 });
});

test('a finger meets what it is meant for', async ({ page }) => {
  for (const address of kindsOfPage) {
    await open(page, address);
    expect(await smallTargets(page), address).toEqual([]);
  }
});
