import { readFileSync } from 'node:fs';

import { parseFilmText } from '#domain/dataset/parseFilm.ts';

import { expect, open, test } from '../support/journey.ts';

const film = parseFilmText(readFileSync('public/data/almost-famous.json', 'utf8'));
const horizon = film.sceneById.get('golden-god')!;
const later = film.scenes.slice(horizon.number);

/** What tells of what comes after, in either language: titles of scenes and of sequences, and what is said. */
const tales = [
  ...later.map(({ title }) => title),
  ...film.sequences.filter(({ scenes }) => scenes[0]!.number > horizon.number).map(({ title }) => title),
].flatMap(({ en, de }) => [en, de]);
// A source that is shown has its own title, which may be that of a scene.
const titles = new Set(film.sources.map(({ title }) => title));
const lines = later.flatMap(({ quotes }) => quotes.map(({ text }) => text));
const ids = later.map(({ id }) => `/scene/${id}`);

const addresses = [
  '/',
  '/scene/golden-god',
  '/cast',
  '/character/penny-lane',
  '/quotes',
  '/quote/i-am-a-golden-god',
  '/sources',
  '/source/25-years-later',
  '/source/five-glorious-moments',
  '/disputes',
  '/set',
];

for (const prefix of ['', '/de']) {
  test(`with a horizon nothing on any page tells of what comes after: "${prefix}"`, async ({ page }) => {
    for (const address of addresses) {
      await open(page, `${prefix === '' ? address : prefix + address.replace(/^\/$/, '')}?upto=golden-god`);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      const told = [...ids, ...lines].filter((one) => html.includes(one.replaceAll('&', '&amp;')));
      expect(told, address).toEqual([]);
      const title = await page.title();
      expect(
        tales.filter((tale) => title.includes(tale)),
        address,
      ).toEqual([]);
      await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
      const headings = await page.getByRole('heading').allTextContents();
      expect(
        headings.filter((heading) => tales.includes(heading) && !titles.has(heading)),
        address,
      ).toEqual([]);
    }
  });
}

test('a horizon is set from a scene, holds on the way, covers what lies beyond, and is lifted with one press', async ({
  page,
}) => {
  await open(page, '/scene/golden-god');
  await page.getByRole('button', { name: 'Show nothing after this scene' }).click();
  await expect(page).toHaveURL('/scene/golden-god?upto=golden-god');
  await expect(page.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '9 of 9 scenes' })).toBeVisible();
  await page.goto('/scene/morocco?upto=golden-god');
  await expect(page.getByRole('heading', { level: 1, name: 'This comes later' })).toBeVisible();
  await expect(page).toHaveTitle(/^This comes later/);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL('/scene/morocco');
  await expect(page.getByRole('heading', { level: 1, name: film.sceneById.get('morocco')!.title.en })).toBeVisible();
});
