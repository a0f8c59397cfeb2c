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
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(1000);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The fact check' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(link).toBeFocused();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - scrolled)).toBeLessThan(5);
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
  await page.route('**/scene/goldn-god', (route) => route.continue());
  const response = await page.request.get('/scene/goldn-god');
  expect(response.status()).toBe(404);
  await open(page, '/404.html');
  await page.evaluate(() => {
    window.history.pushState(null, '', '/de/scene/goldn-god');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Nicht gefunden' })).toBeVisible();
  await expect(page.getByText('„goldn-god“')).toBeVisible();
  await page.getByRole('link', { name: 'Goldener Gott' }).click();
  await expect(page).toHaveURL('/de/scene/golden-god');
});
