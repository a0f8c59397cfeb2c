import { expect, open, test } from '../support/journey.ts';

test('back and forward restore filters, scroll and focus', async ({ page }) => {
  await open(page, '/');
  const chip = page.getByRole('button', { name: /^Lester Bangs/ });
  await chip.click();
  await expect(page).toHaveURL('/?with=lester-bangs');
  await chip.click();
  await expect(page).toHaveURL('/');

  const link = page.getByRole('link', { name: 'The fact check', exact: true });
  await link.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  const before = await link.boundingBox();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The fact check' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(link).toBeFocused();
  const after = await link.boundingBox();
  expect(Math.abs((after?.y ?? Infinity) - (before?.y ?? 0))).toBeLessThan(5);
  await page.goBack();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
});

test('an act that changes nothing adds no entry', async ({ page }) => {
  await open(page, '/cast');
  const before = await page.evaluate(() => window.history.length);
  await page.getByRole('link', { name: 'Cast', exact: true }).click();
  expect(await page.evaluate(() => window.history.length)).toBe(before);
});

test('a reload keeps the filter of the address', async ({ page }) => {
  await open(page, '/?with=anita-miller');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Anita Miller/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'of 28 scenes' })).toHaveText('2 of 28 scenes');
});

test('a bad part of the address is named, the rest works, and a stray slash is put right', async ({ page }) => {
  await open(page, '/scene/golden-god/?with=rusell-hammond,penny-lane');
  await expect(page.getByRole('status').filter({ hasText: 'rusell-hammond' })).toContainText('russell-hammond');
  await expect(page).toHaveURL('/scene/golden-god?with=rusell-hammond,penny-lane');
});

test('an unknown scene says so and offers the nearest', async ({ page }) => {
  const response = await page.request.get('/de/scene/goldn-god');
  expect(response.status()).toBe(404);
  // With the status of a page that is there, as the browser complains of the other.
  await page.route('**/de/scene/goldn-god', async (route) =>
    route.fulfill({ body: await response.text(), status: 200, contentType: 'text/html' }),
  );
  await open(page, '/de/scene/goldn-god');
  await expect(page.getByRole('heading', { level: 1, name: 'Nicht gefunden' })).toBeVisible();
  await expect(page.getByText('„goldn-god“')).toBeVisible();
  await page.getByRole('link', { name: 'Goldener Gott' }).click();
  await expect(page).toHaveURL('/de/scene/golden-god');
});
