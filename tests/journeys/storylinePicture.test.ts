import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { expect, open, test } from '../support/journey.ts';

/** Presses a button that saves a file. */
async function download(page: Page, button: string) {
  const arrived = page.waitForEvent('download');
  await page.getByRole('figure', { name: 'Storyline', exact: true }).getByRole('button', { name: button }).click();
  const file = await arrived;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** The colour behind the page. */
function ground(page: Page) {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

for (const theme of ['Night', 'Paper']) {
  test(`the storyline is taken along as SVG that needs nothing else, in the theme shown: ${theme}`, async ({
    page,
  }) => {
    await open(page, '/?with=penny-lane');
    await page.getByRole('button', { name: theme }).click();
    const { name, content } = await download(page, 'Download as SVG');
    const text = content.toString('utf8');
    expect(name).toBe('almost-famous-storyline.svg');
    const reader = await page.context().newPage();
    const picture = await reader.evaluate((source) => {
      const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      const all = [...svg.querySelectorAll('*')];
      return {
        root: svg.tagName,
        texts: [...svg.querySelectorAll('text')].map((one) => one.textContent),
        styles: [...svg.querySelectorAll('style')].map((one) => one.textContent).join('\n'),
        ground: svg.querySelector('rect')?.getAttribute('fill'),
        unstyled: all.filter((one) => one.matches('[class]:not(.title), [style], a, [href], script, image')).length,
      };
    }, text);
    expect(picture.root).toBe('svg');
    expect(picture.unstyled).toBe(0);
    for (const font of ['Instrument Sans', 'Fraunces']) {
      expect(picture.styles).toMatch(new RegExp(`@font-face[^}]*${font}`));
    }
    expect(picture.styles).toMatch(/url\("?data:font\/woff2;base64,[\w+/]{1000}/);
    expect(text.match(/url\((?!"?data:)/g)).toBeNull();
    expect(text.replaceAll('http://www.w3.org/2000/svg', '').match(/https?:\/\/[^"<]*/g)).toBeNull();
    expect(picture.texts).toContain('Almost Famous, scene by scene');
    expect(picture.texts).toContain('Filled dot: certainly in the scene. Ring: probably.');
    expect(picture.texts).toContain('Russell Hammond');
    expect(picture.texts.at(-1)).toMatch(/^localhost:\d+\/\?with=penny-lane$/);
    expect(picture.ground).toBe(await ground(page));
  });
}

test('the storyline is taken along as PNG, at twice the size of the SVG', async ({ page }) => {
  await open(page, '/');
  const svg = (await download(page, 'Download as SVG')).content.toString('utf8');
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const { name, content } = await download(page, 'Download as PNG');
  expect(name).toBe('almost-famous-storyline.png');
  expect(content.subarray(1, 4).toString()).toBe('PNG');
  expect(content.readUInt32BE(16)).toBe(Math.round(2 * Number(width)));
  expect(content.readUInt32BE(20)).toBe(Math.round(2 * Number(height)));
  expect(content.length).toBeGreaterThan(50_000);
});

test('the picture is whole on a phone, and the same picture', async ({ page }) => {
  await open(page, '/');
  const wide = (await download(page, 'Download as SVG')).content.toString('utf8');
  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .getByRole('figure', { name: 'Storyline' })
    .locator('.storyline-scroller')
    .evaluate((scroller) => {
      scroller.scrollLeft = 500;
    });
  await expect(page.locator('.storyline-gutter text').first()).toBeAttached();
  expect((await download(page, 'Download as SVG')).content.toString('utf8')).toBe(wide);
});
