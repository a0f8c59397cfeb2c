import type { Page } from '@playwright/test';

import { expect, german, kindsOfPage, open, test } from '../support/journey.ts';

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Notes every layout shift of the pages to come, also the ones that an act of the visitor would excuse. */
async function watchShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) {
        window.shifts.push({ value, moved: sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 120)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  return () =>
    page.evaluate('new Promise((tell) => requestAnimationFrame(() => setTimeout(() => tell(window.shifts))))');
}

/** Keeps the fonts back until they are let through. */
async function holdFonts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Opens an address whose fonts are held back, and waits for the page to be there all the same. */
async function openWithoutFonts(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('html[data-ready][data-fonts]')).toBeAttached();
}

/** The fonts that the browser has, of those that every page asks for. */
function fontsThere(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.fonts].filter((face) => face.status === 'loaded' && !/Fallback|Rest/.test(face.family)).length,
  );
}

function headlineFont(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily);
}

for (const width of [390, 1440]) {
  test(`nothing shifts on any kind of page when the fonts come late: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const shifts = await watchShifts(page);
    for (const address of kindsOfPage.flatMap((one) => [one, german(one)])) {
      const release = await holdFonts(page);
      await openWithoutFonts(page, address);
      release();
      await expect(page.locator('html[data-fonts="here"]')).toBeAttached();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await fontsThere(page), address).toBe(3);
      expect(await shifts(), address).toEqual([]);
      await page.unroute('**/*.woff2');
    }
  });
}

test('fonts that came late stand on the next page', async ({ page }) => {
  const release = await holdFonts(page);
  await openWithoutFonts(page, '/cast');
  release();
  await expect(page.locator('html[data-fonts="here"]')).toBeAttached();
  expect(await headlineFont(page)).toMatch(/^"?Fraunces Fallback/);
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  expect(await headlineFont(page)).toMatch(/^"?Fraunces"?,/);
});

test('a letter that the film has not is fetched when it is typed, and only then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url().replace(/.*\//, ''));
  });
  await open(page, '/');
  await expect.poll(() => asked.length).toBe(3);
  await open(page, '/?q=Žižkov');
  await expect.poll(() => asked.some((file) => file.startsWith('instrument-sans-latin-ext'))).toBe(true);
});
