import type { Page } from '@playwright/test';

import { violationsInBothThemes } from '../support/axe.ts';
import { expect, german, open, test } from '../support/journey.ts';
import { otherSite } from '../support/sites.ts';

/** What the clipboard has of a kind. */
function clipboard(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);
}

const languages = [
  { at: '/quote/i-am-a-golden-god', as: 'Copy as …', words: 'Words alone', copy: 'Copy this', copied: 'Copied' },
  {
    at: german('/quote/i-am-a-golden-god'),
    as: 'Kopieren als …',
    words: 'Nur die Worte',
    copy: 'So kopieren',
    copied: 'Kopiert',
  },
];

for (const { at, as, words, copy, copied } of languages) {
  test(`a line is cited by keyboard alone: ${at}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, at);
    await page.getByRole('button', { name: as }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: words })).toBeChecked();
    // Past the buttons for the link and for the class set, into the form.
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: words })).toBeFocused();
    for (const form of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(form);
    await expect(page.getByRole('radio', { name: 'APA' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: copy })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(copied)).toBeVisible();
    const expected = 'Crowe, C. (Director). (2000). Almost famous [Film]. DreamWorks; Columbia; Vinyl Films.';
    expect(await clipboard(page, 'text/plain')).toContain(`${expected}\n`);
    expect(await clipboard(page, 'text/html')).toContain('<i>Almost famous</i> [Film]');
  });
}

test('axe finds nothing where quotes and disputes are filtered and copied', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/quotes?scene=uncool&wording=verified&q=home', '/disputes?verdict=open']) {
      await open(page, address);
      expect(await violationsInBothThemes(page), address).toEqual([]);
    }
    await open(page, '/quotes?with=jeff-bebe');
    await page.getByRole('button', { name: 'Copy as …' }).first().click();
    await page.getByRole('radio', { name: 'Chicago' }).check();
    await page.getByText('Wording verified').last().click();
    expect(await violationsInBothThemes(page), 'a quote to be copied').toEqual([]);
  }
});

test('the copying form fits at 320 px, and with text at twice its size', async ({ page }) => {
  for (const [width, size] of [
    [320, '100%'],
    [640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await open(page, german('/quote/i-am-a-golden-god'));
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await page.getByRole('button', { name: 'Kopieren als …' }).click();
    for (const form of ['BibTeX', 'MLA', 'Mit Nachweis und Link']) {
      await page.getByRole('radio', { name: form, exact: true }).check();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${form} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('quotes are found by scene and by typing; back returns to the choice before', async ({ page }) => {
  await open(page, '/quotes');
  await page.getByRole('combobox', { name: 'In scene' }).selectOption({ label: 'Golden god (3)' });
  await expect(page).toHaveURL('/quotes?scene=golden-god');
  await page.getByRole('searchbox', { name: 'Search the wording' }).pressSequentially('drugs');
  await expect(page.getByRole('status').filter({ hasText: '1 of 25 quotes' })).toBeVisible();
  await expect(page).toHaveURL('/quotes?q=drugs&scene=golden-god');
  await page.goBack();
  await expect(page.getByRole('status').filter({ hasText: '25 of 25 quotes' })).toBeVisible();
});

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without';
  test(`a line can be reported where somebody takes reports: ${how}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${otherSite.url}quote/hold-the-wheel`);
    if (javaScriptEnabled) await expect(page.locator('html[data-ready]')).toBeAttached();
    const link = page.getByRole('link', { name: 'Report this line: quote/hold-the-wheel' });
    await expect(link).toHaveAttribute(
      'href',
      /^mailto:lines@example\.org\?subject=Report.*night-ferry.*version%20[0-9a-f]{10}/,
    );
    await context.close();
  });
}
