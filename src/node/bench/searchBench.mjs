// npm run bench:search, after a build: how long the search takes in a browser whose processor is slowed four times.
import { spawn } from 'node:child_process';
import process from 'node:process';

import { chromium } from '@playwright/test';

import { ensureBrowser } from '../../../bootstrap/setup.mjs';

const slowness = 4;
const port = process.env['PORT'] ?? '4178';
const queries = [
  'j',
  'golden god',
  'jumps off the roof into the pool',
  'uncool currency',
  'singt im Bus',
  'goldne god',
];
/** Milliseconds in which an idle page fetches the code of the search. */
const idle = 6000;
const executablePath = ensureBrowser();
const server = spawn(process.execPath, ['--import', 'tsx', 'src/node/cli/serve.ts'], {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
try {
  console.log(`processor slowed ${slowness} times`);
  const cold = await visit('window.requestIdleCallback = () => 0');
  console.log(
    `typed at once: worker loaded, index made, first answer shown after ${await answerTime(cold, queries[1], 0)} ms`,
  );
  await cold.close();
  for (const query of queries) {
    const page = await visit('');
    await page.waitForTimeout(idle);
    const first = await answerTime(page, query);
    const times = [];
    for (let run = 0; run < 7; run++) times.push(await answerTime(page, query));
    console.log(`"${query}": ${first} ms the first time, then ${times.toSorted((a, b) => a - b)[3]} ms (median of 7)`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}

/** A fresh page on the slowed processor. */
async function visit(script) {
  const page = await browser.newPage();
  await page.addInitScript(script);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(`http://localhost:${port}/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}

/** Milliseconds from a change of the field, some time after it was focused, to the options for it. */
async function answerTime(page, query, after = 300) {
  return page.evaluate(`new Promise((resolve) => {
    const field = document.querySelector('[role=combobox]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const type = (text) => { set.call(field, text); field.dispatchEvent(new Event('input', { bubbles: true })); };
    field.focus();
    type('');
    setTimeout(() => {
      const watcher = new MutationObserver(() => {
        if (document.querySelector('[role=option]') === null) return;
        watcher.disconnect();
        resolve(Math.round((performance.now() - begun) * 10) / 10);
      });
      watcher.observe(field.form, { childList: true, subtree: true });
      const begun = performance.now();
      type(${JSON.stringify(query)});
    }, ${after});
  })`);
}
