import { expect, open, test } from '../support/journey.ts';
import { otherSite } from '../support/sites.ts';

test('the pages hang together below a sub-path, for another film', async ({ page }) => {
  await open(page, otherSite.url);
  await page.getByRole('button', { name: /^Mara/ }).click();
  await expect(page).toHaveURL(`${otherSite.url}?with=mara`);
  await page.getByRole('link', { name: 'Boarding', exact: true }).click();
  await expect(page).toHaveURL(`${otherSite.url}scene/boarding?with=mara`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Boarding' })).toBeVisible();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(`${otherSite.url}de/scene/boarding?with=mara`);
  await page.goto(`${otherSite.url}character/marie`);
  await expect(page).toHaveURL(`${otherSite.url}character/mara`);
});

test('the sources of a quote, its dispute, and the article that walks through the scenes', async ({ page }) => {
  await open(page, '/quotes?wording=variant');
  await expect(page.getByRole('status').filter({ hasText: 'of 25 quotes' })).toBeVisible();
  const quote = page.getByRole('figure', { name: /only true currency/ });
  await expect(quote).toContainText('Wordings vary');
  await quote.getByRole('link', { name: 'Open this quote' }).click();
  await page
    .getByRole('link', { name: /positions$/ })
    .first()
    .click();
  await expect(page.getByRole('article', { name: /what we share/ })).toBeFocused();

  await open(page, '/source/25-years-later');
  await page.getByRole('link', { name: /^Start with/ }).click();
  await expect(page).toHaveURL('/scene/uncool?reading=25-years-later');
  await expect(page.getByText(/^1 of 4 in the order of/)).toBeVisible();
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL('/scene/everyone-sings?reading=25-years-later');
});

test('nothing after a scene: later ones are gone, a link beyond gets a cover', async ({ page }) => {
  await open(page, '/?upto=golden-god');
  await expect(page.getByRole('status').filter({ hasText: 'scenes' })).toHaveText('9 of 9 scenes');
  await expect(page.getByRole('heading', { name: 'The leap' })).toHaveCount(0);
  await open(page, '/scene/the-cover?upto=golden-god');
  await expect(page.getByRole('heading', { level: 1, name: 'This comes later' })).toBeVisible();
  await page.getByRole('button', { name: 'Show it all the same' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cover story' })).toBeVisible();
  await expect(page).toHaveURL('/scene/the-cover');
});

test('the printed timeline names its filters and leaves out the controls', async ({ page }) => {
  await open(page, '/?with=penny-lane,russell-hammond&match=all');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('With Russell Hammond and Penny Lane')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Who is in the scene' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Deutsch' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'All voices' })).toBeVisible();
});
