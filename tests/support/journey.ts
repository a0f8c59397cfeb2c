import { test as base, expect, type Page } from '@playwright/test';

/** A test whose page fails it on any console message, uncaught error or request to another host. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith('http://localhost:')) {
          complaints.push(`request to ${request.url()}`);
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export { german, kindsOfPage } from './kindsOfPage.ts';

/** Opens an address and waits until the page has been taken over, with those of its parts that act later. */
export async function open(page: Page, address: string): Promise<void> {
  await openWithoutLateParts(page, address);
  await expect(page.locator('[data-late]')).toHaveCount(0);
}

/** The same, but for parts that act later: see `ui/Late.tsx`. */
export async function openWithoutLateParts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-ready]')).toBeAttached();
}
