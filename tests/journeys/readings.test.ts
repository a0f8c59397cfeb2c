import { expect, open, test } from '../support/journey.ts';

test('a reading is walked in German with the keyboard alone, from its source to its end, and left', async ({
  page,
}) => {
  await open(page, '/de/source/25-years-later');
  const titles = await page.getByRole('list', { name: 'Sein Weg durch den Film' }).getByRole('link').allTextContents();
  expect(titles).toHaveLength(4);
  await page.getByRole('link', { name: /beginnen$/ }).focus();
  await page.keyboard.press('Enter');
  for (const [index, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await expect(page).toHaveURL(/\?reading=25-years-later$/);
    await expect(page.getByText(`${index + 1} von ${titles.length} in der Reihenfolge von`)).toBeVisible();
    await expect(page.getByRole('link', { name: /^Weiter/ })).toHaveCount(index + 1 < titles.length ? 1 : 0);
    await page.keyboard.press('j');
  }
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1, name: titles.at(-2)! })).toBeFocused();
  await page.getByRole('link', { name: 'Die Reihenfolge des Artikels verlassen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/de\/scene\/[a-z-]+$/);
  await expect(page.getByText('in der Reihenfolge von')).toBeHidden();
});

test('where an article errs, the dispute stands beside the scene it tells of', async ({ page }) => {
  await open(page, '/scene/uncool?reading=five-glorious-moments');
  const said = page.getByRole('region', { name: 'What the sources say' });
  await expect(said).toContainText('They disagree: Does Lester say William will never be cool?');
});
