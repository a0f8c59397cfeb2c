import { defineConfig } from '@playwright/test';

import { otherSite, site } from './tests/support/sites.ts';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  workers: 2,
  // A busy machine is no failure.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list']],
  use: {
    baseURL: site.url,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Root, as in most containers, has no sandbox to offer; nothing but the site itself is opened.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    },
  },
  webServer: [site, otherSite].map(({ folder, port, base, url }) => ({
    command: `npm run --silent serve -- ${folder}`,
    env: { PORT: String(port), BASE_PATH: base },
    url,
    reuseExistingServer: false,
  })),
});
