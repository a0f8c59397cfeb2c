import { setTimeout as wait } from 'node:timers/promises';

import { isVisible } from './filter.mjs';

/** Milliseconds after which the scene must still be visible: some pages scroll past it. */
const later = 3000;

/**
 * Measures a page that was opened by the link to one scene.
 * @returns `{ readable, stays }`: milliseconds until the scene's title was visible; whether it was in the end
 */
export async function measureLink({ page }, title) {
  let readable = null;
  while (readable === null) {
    await wait(50);
    readable = await page.evaluate(() => window.bench.readable);
  }
  await wait(later);
  return { readable, stays: await isVisible(page, title) };
}
