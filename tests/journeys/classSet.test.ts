import { inflateSync } from 'node:zlib';

import type { Page } from '@playwright/test';

import { violationsInBothThemes } from '../support/axe.ts';
import { expect, open, test } from '../support/journey.ts';

async function collect(page: Page) {
  await open(page, '/scene/golden-god');
  await page.getByRole('button', { name: 'Add to set' }).first().click();
  await page.getByRole('figure', { name: '“I am a golden god!”' }).getByRole('button', { name: 'Add to set' }).click();
  await page.getByRole('link', { name: 'Open the set' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Class set' })).toBeFocused();
}

async function write(page: Page) {
  await page.getByRole('textbox', { name: 'Title of the set' }).fill('Truth & legend');
  await page.getByRole('textbox', { name: /^Question \(“I am/ }).fill('Is he serious?\nHow do you know? – “Well …”');
}

function headings(page: Page, list = 'Items of the set') {
  return page.getByRole('list', { name: list }).getByRole('heading');
}

/** What is on the page while it is printed. */
async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return text;
}

/** The addresses that links of a PDF lead to, and how large its pages are, in points. */
function insides(pdf: Buffer) {
  const plain = pdf.toString('latin1');
  const streams = [...plain.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((match) => {
    try {
      return inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const all = [plain, ...streams].join('\n');
  return {
    links: [...all.matchAll(/\/URI \(([^)]*)\)/g)].map((match) => match[1]),
    sizes: [...all.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((match) => [
      Math.round(Number(match[1])),
      Math.round(Number(match[2])),
    ]),
  };
}

test('a set is made, shared, opened in another browser in German, and taken over', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await collect(page);
  await write(page);
  await expect(headings(page)).toHaveText(['Golden god', '“I am a golden god!”']);
  await page.getByRole('button', { name: 'Move down: “Golden god”' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Move down: “Golden god”' })).toBeFocused();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/set#1\.[A-Za-z0-9._-]*[a-z0-9]$/);

  const friend = await browser.newContext({ locale: 'de-DE' });
  const german = await friend.newPage();
  await open(german, `/de${new URL(link).pathname}${new URL(link).hash}`);
  await expect(german.getByRole('heading', { level: 2, name: 'Truth & legend' })).toBeVisible();
  await expect(headings(german, 'Inhalt der Mappe')).toHaveText(['“I am a golden god!”', 'Goldener Gott']);
  await german.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect(german).toHaveURL('/de/set');
  await expect(german.getByRole('textbox', { name: /^Frage \(“I am/ })).toHaveValue(
    'Is he serious?\nHow do you know? – “Well …”',
  );
  await german.reload();
  await expect(german.getByRole('navigation', { name: 'Haupt' }).getByRole('link', { name: 'Mappe 2' })).toBeVisible();
  await expect(headings(german, 'Inhalt der Mappe')).toHaveCount(2);
  await friend.close();
});

test('a broken link says so and keeps one’s own set', async ({ page }) => {
  await collect(page);
  await open(page, '/set#1.falmost-famous.sgolden-god.xabc');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('The link is damaged or was cut off.');
  await expect(headings(page)).toHaveText(['Golden god', '“I am a golden god!”']);
  await page.getByRole('button', { name: 'Go on without the link' }).click();
  await expect(page).toHaveURL('/set');
  await page.goBack();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('what another tab adds is there at once, and nothing is lost', async ({ page, context }) => {
  await collect(page);
  const other = await context.newPage();
  await open(other, '/scene/the-leap');
  await other.getByRole('button', { name: 'Add to set' }).first().click();
  await expect(headings(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove: “Golden god”' }).click();
  await expect(other.getByRole('contentinfo').getByRole('link', { name: 'Class set (2)' })).toBeVisible();
});

test('the handout tells no answer, unless it is asked to', async ({ page }) => {
  await collect(page);
  await open(page, '/set?with=russell-hammond');
  await write(page);
  const without = await printedText(page);
  expect(without).toMatch(/Truth & legend[\s\S]*Golden god[\s\S]*“I am a golden god!”[\s\S]*Who says it\?/);
  expect(without).toContain('Is he serious?');
  expect(without).not.toMatch(/Russell|Hammond|Oral history|Wording|russell-hammond|Copy link|Move up/);
  for (const [format, width, height] of [
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ] as const) {
    const { links, sizes } = insides(await page.pdf({ format }));
    expect(links, 'no address gives an answer away').toEqual([]);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes)
      expect(size.map((one, at) => Math.abs(one - (at === 0 ? width : height)) <= 1)).toEqual([true, true]);
  }
  await page.getByRole('radio', { name: 'with answers' }).check();
  const answered = await printedText(page);
  expect(answered).toMatch(/Answers[\s\S]*Russell Hammond[\s\S]*Wording verified[\s\S]*Oral history/);
});

test('axe finds nothing on the page of the set, empty, filled or shared', async ({ page }) => {
  await open(page, '/set');
  await expect(page.getByText('Nothing is in the set yet')).toBeVisible();
  expect(await violationsInBothThemes(page), 'empty').toEqual([]);
  await collect(page);
  await page.getByRole('button', { name: 'Remove: “Golden god”' }).click();
  expect(await violationsInBothThemes(page), 'filled').toEqual([]);
  await open(page, '/de/set#2.x');
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violationsInBothThemes(page), 'refused').toEqual([]);
  await open(page, '/de/set#1.falmost-famous.tA.sthe-leap.aWhy_q.x09hfk2n');
  await page.reload();
  expect(await violationsInBothThemes(page), 'shared').toEqual([]);
});

test('a set that is filled does not scroll sideways at 320 px, nor with text at twice its size', async ({ page }) => {
  await collect(page);
  await page.getByRole('button', { name: 'Remove: “Golden god”' }).click();
  for (const [width, size] of [
    [320, '100%'],
    [640, '200%'],
    [768, '200%'],
    [1280, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `${width} px, text at ${size}`).toBeLessThanOrEqual(0);
  }
});
