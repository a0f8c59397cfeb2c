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

/** One address of every kind of page. */
export const kindsOfPage = [
  '/',
  '/?with=penny-lane,russell-hammond&match=all',
  '/?with=lester-bangs,the-crew&match=all',
  '/scene/golden-god',
  '/scene/uncool?with=lester-bangs&reading=25-years-later',
  '/cast',
  '/character/russell-hammond',
  '/quotes',
  '/quote/only-true-currency',
  '/sources',
  '/source/five-glorious-moments',
  '/disputes',
  '/set',
] as const;

/** The same address in German. */
export function german(address: string): string {
  return address === '/' ? '/de' : `/de${address.replace(/^\/(?=\?)/, '')}`;
}

/** Opens an address and waits until the page has been taken over: what needs the data is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-ready]')).toBeAttached();
}
