import { timePress } from '../page/watchPage.mjs';

const presses = 10;
/** Milliseconds that the presses of one page may take together. */
const budget = 60_000;

/**
 * Shows the scenes of one character and then all of them again, for ten characters, in a page that is at rest.
 * @param press a function that runs in the page: shows the scenes of the character with an id, all of them for ''
 * @param scenes what the page shows
 * @returns `{ painted, settled, cleared, wrong }`: lists of milliseconds, and what was shown although it should not
 */
export async function measureFilter({ page }, press, scenes) {
  const result = { painted: [], settled: [], cleared: [], wrong: [] };
  const started = Date.now();
  for (const id of [...new Set(scenes.flatMap(({ characters }) => characters))].slice(0, presses)) {
    if (Date.now() - started > budget) break;
    const { painted, settled } = await pressed(id);
    result.painted.push(painted);
    result.settled.push(settled);
    const shown = scenes.find(({ characters }) => characters.includes(id));
    const hidden = scenes.find(({ characters }) => !characters.includes(id));
    if (!(await isVisible(page, shown.title))) result.wrong.push(`${id}: ${shown.id} is not shown`);
    if (await isVisible(page, hidden.title)) result.wrong.push(`${id}: ${hidden.id} is still shown`);
    result.cleared.push((await pressed('')).settled);
  }
  return result;

  function pressed(id) {
    return page.evaluate(`(${timePress})(${press}, ${JSON.stringify(id)})`);
  }
}

/** Whether a title with this text is visible. */
export function isVisible(page, text) {
  return page.evaluate((wanted) => window.bench.isVisible(wanted), text);
}
