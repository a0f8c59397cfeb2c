import { readFileSync } from 'node:fs';

import { test as base } from '@playwright/test';

import { expect, open, openWithoutLateParts, test } from '../support/journey.ts';

const data = '**/data/almost-famous.{en,de}.*.json';
const text = readFileSync('public/data/almost-famous.json', 'utf8');

const failures = [
  { name: 'is missing', answer: { status: 404, body: '' }, says: 'does not exist' },
  { name: 'meets a server error', answer: { status: 500, body: '' }, says: 'answered 500' },
  { name: 'is a page', answer: { body: '<!doctype html><p>Welcome' }, says: 'sent a page' },
  { name: 'is cut off', answer: { body: text.slice(0, 9000) }, says: 'cut off' },
  {
    name: 'has another version',
    answer: { body: text.replace('"version": 1', '"version": 7') },
    says: 'another format version',
  },
  {
    name: 'is invalid in three places',
    answer: {
      body: text
        .replace('"hue": "teal"', '"hue": "teel"')
        .replace('"sequence": "bus-ride"', '"sequence": "bus-rides"')
        .replace('"presence": "certain"', '"presence": "sure"'),
    },
    says: 'has 3 mistakes',
  },
];

// The page is meant to complain here, so these tests do not fail on the console's messages.
for (const { name, answer, says } of failures) {
  base(`a dataset that ${name} is told in its own words, and the page can still be read`, async ({ page }) => {
    await page.route(data, (route) => route.fulfill(answer));
    await page.goto('/scene/golden-god');
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('heading', { level: 1, name: 'Golden god' })).toBeVisible();
    await expect(page.getByText('I am a golden god!').first()).toBeVisible();

    await page.unroute(data);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
    await page.getByRole('link', { name: /^Next/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The leap' })).toBeFocused();
  });
}

base('a lost connection is called one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { value: false });
  });
  await page.route(data, (route) => route.abort());
  await page.goto('/de/cast');
  await expect(page.getByRole('alert')).toContainText('Keine Verbindung');
  await expect(page.getByRole('button', { name: 'Erneut versuchen' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Die Figuren' })).toBeVisible();
});

base('a page that may lie past the horizon stays covered, until one wants to see it', async ({ page }) => {
  await page.route(data, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('/scene/morocco?upto=golden-god');
  await expect(page.getByRole('alert')).toContainText('answered 500');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page).toHaveTitle('It’s All Happening');
  await page.getByRole('button', { name: 'Show it all the same' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

base('a page whose part of the film cannot be had says so, and comes when it is tried again', async ({ page }) => {
  await page.route('**/data/*.sources.*.json', (route) => route.abort());
  await open(page, '/');
  await page.getByRole('link', { name: 'Golden god', exact: true }).first().click();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute('**/data/*.sources.*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Golden god' })).toBeVisible();
  await expect(page).toHaveTitle(/^Golden god/);
});

base('a browser that refuses storage gets everything but the memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Paper' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
  await page.getByRole('button', { name: /^Penny Lane/ }).click();
  await expect(page).toHaveURL('/?with=penny-lane');
});

const strayed = [
  { name: 'the film was edited', url: data, body: text.replace('"en": "Golden god"', '"en": "A god, golden"') },
  { name: 'the storyline layout was lost', url: '**/data/almost-famous.storyline.json', body: 'lost' },
];

for (const { name, url, body } of strayed) {
  test(`a page drawn before ${name} is drawn anew, without a complaint`, async ({ page }) => {
    await page.route(url, (route) => route.fulfill({ body }));
    await openWithoutLateParts(page, '/scene/golden-god');
    const title = body.includes('A god, golden') ? 'A god, golden' : 'Golden god';
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const chart = page.getByRole('figure', { name: 'Storyline' });
    await expect(chart.getByRole('link', { name: title })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}
