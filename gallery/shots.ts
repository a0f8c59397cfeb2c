import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { chromium, type Browser } from '@playwright/test';

import { ensureBrowser } from '../bootstrap/setup.mjs';
import { german, kindsOfPage } from '../tests/support/kindsOfPage.ts';

const folder = 'shots';
const port = process.env['PORT'] ?? '4178';
const widths = [390, 768, 1440];
const themes = [
  ['night', 'dark'],
  ['paper', 'light'],
] as const;
const addresses = kindsOfPage.flatMap((address) => [address, german(address)]);

/** A picture of a page, and what it shows. */
interface Shot {
  readonly address: string;
  readonly width: number;
  readonly theme: string;
  readonly file: string;
}

await takeAll();

/** Takes a picture of every kind of page, at every width, in both themes and languages, and lists them on one page. */
async function takeAll() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const executablePath = ensureBrowser();
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/node/cli/serve.ts'], {
    env: { ...process.env, PORT: port },
    stdio: 'pipe',
  });
  try {
    await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(noServer)]);
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--font-render-hinting=none'],
    });
    const shots: Shot[] = [];
    for (const width of widths)
      for (const [theme, scheme] of themes) shots.push(...(await take(browser, width, theme, scheme)));
    await browser.close();
    writeFileSync(`${folder}/index.html`, overview(shots));
    console.log(`${shots.length} pictures: ${folder}/index.html`);
  } finally {
    server.kill();
  }
}

function noServer(): never {
  throw new Error('The built site could not be served. Run: npm run build');
}

async function take(browser: Browser, width: number, theme: string, colorScheme: 'dark' | 'light'): Promise<Shot[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const shots: Shot[] = [];
  for (const [index, address] of addresses.entries()) {
    await page.goto(`http://localhost:${port}${address}`);
    await page.waitForSelector('html[data-ready]');
    // Fonts that came late stand from the next visit on.
    if (await page.$('html[data-fonts]')) await page.reload();
    await page.waitForSelector('html[data-ready]:not([data-fonts])');
    // Pictures further down wait until they are scrolled to.
    await page.evaluate(() => document.querySelectorAll('img').forEach((image) => (image.loading = 'eager')));
    await page.waitForLoadState('networkidle');
    const file = `${String(index).padStart(2, '0')}-${width}-${theme}.png`;
    await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
    shots.push({ address, width, theme, file });
  }
  await context.close();
  return shots;
}

function overview(shots: readonly Shot[]): string {
  const sections = addresses.map((address) => {
    const own = shots.filter((shot) => shot.address === address);
    const figures = own.map(
      ({ file, width, theme }) =>
        `<figure><a href="${file}"><img src="${file}" width="${width / 4}" loading="lazy" alt=""></a><figcaption>${width}, ${theme}</figcaption></figure>`,
    );
    return `<h2>${address.replaceAll('&', '&amp;')}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Shots</title><style>body{font:14px sans-serif}div{display:flex;gap:12px;align-items:start;overflow:auto}figure{margin:0}</style>${sections.join('\n')}`;
}
