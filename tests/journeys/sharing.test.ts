import { expect, german, open, test } from '../support/journey.ts';

test('two characters together, a scene, its link in a German window, then without JavaScript', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  const filter = page.getByRole('group', { name: 'Who is in the scene' });
  await filter.getByRole('button', { name: /^Russell Hammond/ }).click();
  await filter.getByRole('button', { name: /^Penny Lane/ }).click();
  await filter.getByRole('radio', { name: 'all together' }).check();
  const status = page.getByRole('status').filter({ hasText: 'of 28 scenes' });
  await expect(status).toHaveText('9 of 28 scenes');

  await page.getByRole('link', { name: 'All voices', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'All voices' })).toBeFocused();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?with=russell-hammond,penny-lane&match=all');

  const address = new URL(link).pathname + new URL(link).search;
  const friend = await browser.newContext({ locale: 'de-DE' });
  const german1 = await friend.newPage();
  await open(german1, german(address));
  await expect(german1.getByRole('heading', { level: 1, name: 'Alle Stimmen' })).toBeVisible();
  await expect(german1.getByText('6 von 9 innerhalb des Filters')).toBeVisible();
  await expect(german1.getByRole('link', { name: /^Zurück/ })).toBeVisible();
  await friend.close();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const unscripted = await plain.newPage();
  await unscripted.goto(address);
  await expect(unscripted.getByRole('heading', { level: 1, name: 'All voices' })).toBeVisible();
  await expect(unscripted.getByRole('list', { name: 'In the room' })).toContainText('Penny Lane');
  await unscripted.getByRole('link', { name: /^Next/ }).click();
  await expect(unscripted.getByRole('heading', { level: 1, name: 'You are home' })).toBeVisible();
  await plain.close();
});

test('a refused clipboard leaves the link there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await open(page, '/scene/golden-god');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('textbox')).toHaveValue(/\/scene\/golden-god$/);
  const selected = await page.getByRole('textbox').evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) return '';
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toMatch(/golden-god$/);
  await expect(page.getByText('Copied')).toBeHidden();
});

test('the other language is the same page with the same query, and a link can be opened in a new tab', async ({
  page,
  context,
}) => {
  await open(page, '/scene/the-leap?with=russell-hammond');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL('/de/scene/the-leap?with=russell-hammond');
  await expect(page).toHaveTitle(/^Der Sprung/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  // The links of a built page have no query before it is taken over.
  await expect(page.locator('html[data-ready]')).toBeAttached();

  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /^Weiter/ }).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(tab).toHaveURL('/de/scene/morning-after?with=russell-hammond');
  await expect(page).toHaveURL(/the-leap/);
});
