import { shippedSite } from '../build/shipped.mjs';
import { heapOf, waitForRest } from '../measure/load.mjs';
import { profiles } from '../profiles.mjs';
import { serve } from '../server.mjs';

const warmUp = 20;
const presses = 300;
const every = 100;
/** Milliseconds for all of it. */
const limit = 900_000;

/** The links that are pressed in turn, each on the page that the one before leads to. */
const links = [
  'nav a[href="/cast"]',
  'main a[href^="/character/"]',
  'nav a[href="/quotes"]',
  'main a[href^="/quote/"]',
  'nav a[href="/"]',
  'main a[href^="/scene/"]',
];

/**
 * Uses the page of the shipped film for long, without loading it anew: links among its pages, then the filter.
 * @returns a list of `{ after, navigations, presses, heap, elements, listeners }`, the first of them after a warm-up; the
 *   timeline is shown at each
 */
export async function measureEndurance(browser) {
  const site = await serve(shippedSite);
  const points = [];
  const watched = { title: 'h1', text: '', inViewport: false, usable: 'html[data-ready]' };
  const inTime = await browser.visit(`${site.origin}/`, { profile: profiles.desktop, watched, limit }, use);
  site.close();
  return { points, inTime };

  async function use(visited) {
    const { page, session } = visited;
    await waitForRest(visited);
    await navigate(page, 0, warmUp);
    await pressChips(page, 0, warmUp);
    await note(0, 0);
    for (let done = 0; done < presses; done += every) {
      await navigate(page, done, every);
      await note(done + every, 0);
    }
    for (let done = 0; done < presses; done += every) {
      await pressChips(page, done, every);
      await note(presses, done + every);
    }

    async function note(navigations, pressed) {
      await showTimeline(page);
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      points.push({ navigations, presses: pressed, heap: await heapOf(session), nodes, listeners: jsEventListeners });
      console.log(`${navigations} navigations, ${pressed} presses: ${(points.at(-1).heap / 1e6).toFixed(2)} MB`);
    }
  }
}

async function navigate(page, from, count) {
  for (let step = from; step < from + count; step++) {
    await page.evaluate(follow, { link: links[step % links.length], choice: Math.floor(step / links.length) });
  }
}

async function pressChips(page, from, count) {
  await showTimeline(page);
  for (let step = from; step < from + count; step++) await page.evaluate(pressChip, Math.floor(step / 2));
}

function showTimeline(page) {
  return page.evaluate(follow, { link: 'nav a[href="/"]', choice: 0 });
}

/** Runs in the page: presses a link as soon as there is one, and waits until its page is drawn. */
async function follow({ link, choice }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let found = [];
  while (found.length === 0) {
    await frame();
    // The links of the chart are SVG, and have no such text.
    found = [...document.querySelectorAll(link)].filter(({ href }) => typeof href === 'string');
  }
  const pressed = found[choice % found.length];
  const { pathname } = new URL(pressed.href);
  if (location.pathname === pathname && location.search === '') return;
  const heading = () => document.querySelector('main h1')?.textContent;
  const before = heading();
  pressed.click();
  const isDrawn = () => location.pathname === pathname && heading() !== undefined && heading() !== before;
  while (!isDrawn()) await frame();
  for (let settled = 0; settled < 3; settled++) await frame();
}

/** Runs in the page: presses a chip, every other time the same one again, which takes the filter back. */
async function pressChip(choice) {
  const chips = document.querySelectorAll('button[id^="chip-"]');
  const pressed = document.querySelector('button[id^="chip-"][aria-pressed="true"]');
  (pressed ?? chips[choice % chips.length]).click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}
