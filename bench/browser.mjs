import { setTimeout as wait } from 'node:timers/promises';

import { chromium } from 'playwright-core';

import { ensureBrowser } from '../bootstrap/setup.mjs';
import { watchRequests } from './measure/requests.mjs';
import { watchPage } from './page/watchPage.mjs';

/** Nothing but this machine can be reached, so that a machine without a connection measures the same. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const onlyHere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Starts Chromium: `CHROMIUM_PATH`, else an installed one. */
export function launchChromium(args = []) {
  const executablePath = ensureBrowser();
  return chromium.launch({ ...(executablePath && { executablePath }), args: [...flags, onlyHere, ...args] });
}

/**
 * A browser that survives pages that hang.
 * @returns `{ version, visit, close }`
 */
export async function openBrowser() {
  let browser = await launchChromium();
  return { version: browser.version(), visit, close: () => browser.close() };

  /**
   * Opens an address with an empty cache and lets `use({ page, session, requests })` measure it.
   * @param profile one of `profiles`
   * @param watched what `watchPage` waits for
   * @param limit milliseconds after which the page is given up, and the browser with it
   * @returns whether it ended in time
   */
  async function visit(address, { profile, watched, limit = 120_000 }, use) {
    const context = await browser.newContext(profile.context);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (profile.network) await session.send('Network.emulateNetworkConditions', profile.network);
    if (profile.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    await page.addInitScript(watchPage, watched);
    const requests = watchRequests(page);
    const work = measureIt();
    work.catch(() => {}); // Fails when the browser is closed below.
    const timer = new AbortController();
    const inTime = await Promise.race([work, wait(limit, false, { signal: timer.signal }).catch(() => false)]);
    timer.abort();
    if (inTime) await context.close();
    else {
      await browser.close();
      browser = await launchChromium();
    }
    return inTime;

    async function measureIt() {
      await page.goto(address, { waitUntil: 'commit', timeout: limit });
      await use({ page, session, requests });
      return true;
    }
  }
}
