import { test as base } from '@playwright/test';

import { violationsInBothThemes } from '../support/axe.ts';
import { expect, open, test } from '../support/journey.ts';

const descriptions = [
  { at: '/', field: 'Search', typed: 'jumps off the roof into the pool', title: 'The leap', to: '/scene/the-leap' },
  { at: '/de', field: 'Suche', typed: 'springt vom Dach', title: 'Der Sprung', to: '/de/scene/the-leap' },
  { at: '/cast', field: 'Search', typed: 'Larry singt leise', title: 'The first voice', to: '/scene/first-voice' },
  {
    at: '/de/quotes',
    field: 'Suche',
    typed: 'empty arena dance',
    title: 'Penny tanzt allein',
    to: '/de/scene/arena-dance',
  },
];

for (const { at, field, typed, title, to } of descriptions) {
  test(`"${typed}" leads from ${at} to its scene, by keyboard alone`, async ({ page }) => {
    await open(page, at);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: field })).toBeFocused();
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').first()).toHaveAccessibleName(new RegExp(`^${title}`));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await expect(page).toHaveURL(to);
  });
}

test('which line is it with uncool and currency, and who says it: told before anything is opened', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('uncool currency');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAccessibleName(/^The only true currency in this bankrupt world.*said by Lester Bangs/);
  await expect(first.locator('mark')).toHaveText(['currency', 'uncool', 'Uncool']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/quote/only-true-currency');
});

test('the full lists keep the filters of the address and hold what was counted', async ({ page }) => {
  await open(page, '/cast?with=penny-lane&upto=golden-god');
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('stage door');
  const all = page.getByRole('option', { name: /^All scenes with “stage door”/ });
  await expect(all).toHaveText('All scenes with “stage door” (1)');
  await all.click();
  await expect(page).toHaveURL('/?with=penny-lane&q=stage+door&upto=golden-god');
  await expect(page.getByRole('status').filter({ hasText: 'scenes' })).toHaveText('1 of 9 scenes');
  await expect(field).toHaveValue('stage door');
  await page.goto('/quotes?q=curency');
  await expect(page.getByRole('status').filter({ hasText: 'of 25 quotes' })).toHaveText('1 of 25 quotes');
});

test('nothing after the horizon can be found', async ({ page }) => {
  await open(page, '/?upto=golden-god');
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('uncool currency');
  await expect(page.getByRole('option').last()).toHaveText('All quotes (11)');
  await expect(page.getByRole('option', { name: 'said by Lester Bangs' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await field.click();
  await expect(page.getByRole('option').first()).toHaveAccessibleName(/^The only true currency/);
});

test('a dispute is found from the page of disputes itself', async ({ page }) => {
  await open(page, '/disputes');
  await page.getByRole('combobox', { name: 'Search' }).fill('how old is william');
  await expect(page.getByRole('option').first()).toHaveAccessibleName(/^How old is William\?/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/disputes#how-old-is-william');
  await expect(page.getByRole('article', { name: 'How old is William?' })).toBeFocused();
  await expect(page.getByRole('article', { name: 'How old is William?' })).toBeInViewport();
});

for (const width of [320, 390]) {
  test(`on a phone of ${width} px the list fits and scrolls in itself`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, '/');
    await page.getByRole('combobox', { name: 'Search' }).fill('penny');
    const list = page.getByRole('listbox');
    await expect(list).toBeVisible();
    const box = await list.locator('..').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('option', { selected: true })).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });
}

test('axe finds nothing in the open list', async ({ page }) => {
  await open(page, '/cast');
  for (const typed of ['penny', 'uncool currency', 'submarine']) {
    await page.getByRole('combobox', { name: 'Search' }).fill(typed);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await violationsInBothThemes(page), typed).toEqual([]);
  }
});

// The page is meant to complain here, so these do not fail on the console's messages.
for (const missing of ['**/searchWorker-*.js', '**/data/almost-famous.json', '**/assets/{Asking,TextMatching}-*.js']) {
  base(`a search without ${missing} says so, leaves the lists whole, and is tried again`, async ({ page }) => {
    await open(page, '/');
    await page.route(missing, (route) => route.abort());
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('roof pool');
    await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeAttached();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?q=roof+pool');
    await expect(page.getByRole('alert')).toContainText('The text could not be looked for');
    await expect(page.getByRole('status').filter({ hasText: 'of 28 scenes' })).toHaveText('28 of 28 scenes');

    await page.unroute(missing);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'of 28 scenes' })).toHaveText('1 of 28 scenes');
    await expect(page.getByRole('alert')).toBeHidden();
    await field.fill('jumps off roof');
    await expect(page.getByRole('option').first()).toHaveAccessibleName(/^The leap/);
  });
}

base('what is typed before the search is there is not lost', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/searchWorker-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('jumps off roof');
  await expect(page.getByText('The search is being made ready').first()).toBeAttached();
  release();
  await expect(page.getByRole('option').first()).toHaveAccessibleName(/^The leap/);
});

base.describe('without JavaScript', () => {
  base.use({ javaScriptEnabled: false });

  base('there is no field that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});

test('the printed page has no search', async ({ page }) => {
  await open(page, '/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toHaveCount(0);
});
