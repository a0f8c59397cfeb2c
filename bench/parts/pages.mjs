import { readFileSync } from 'node:fs';

import { writeEmptyPage } from '../build/empty.mjs';
import { shippedFilm, shippedSite } from '../build/shipped.mjs';
import { workPath } from '../folders.mjs';
import { measureLoad } from '../measure/load.mjs';
import { profiles } from '../profiles.mjs';
import { serve } from '../server.mjs';
import { takeTurns } from './takeTurns.mjs';

/** The pages that are measured one by one; of a record, the one in the middle of its list. */
export function shippedPages() {
  const { scenes, characters, quotes, sources } = JSON.parse(readFileSync(shippedFilm(), 'utf8'));
  const middle = (list) => list[Math.floor(list.length / 2)].id;
  return {
    timeline: '/',
    scene: `/scene/${middle(scenes)}`,
    character: `/character/${middle(characters)}`,
    quote: `/quote/${middle(quotes)}`,
    quotes: '/quotes',
    cast: '/cast',
    sources: '/sources',
    source: `/source/${middle(sources)}`,
    disputes: '/disputes',
    set: '/set',
  };
}

const measured = ['timeline', 'scene', 'character', 'quote', 'quotes', 'cast', 'sources', 'disputes'];

/**
 * Measures how the pages of the shipped film are loaded, beside the empty page.
 * @returns a list of cases: one page on one device; the empty page is `empty`
 */
export async function measurePages(browser, { runs, only, profiles: wanted }) {
  const emptyFolder = workPath('empty', 'shipped');
  writeEmptyPage(shippedSite, emptyFolder, 'Almost Famous, scene by scene');
  const site = await serve(shippedSite);
  const empty = await serve(emptyFolder);
  const pages = Object.entries(shippedPages()).filter(([page]) => measured.includes(page));
  const chosen = pages.filter(([page]) => only.length === 0 || only.includes(page));
  const cases = [];
  for (const profile of wanted) {
    const found = (page, path) => ({ profile, page, path, loads: [], links: [], givenUp: [] });
    const entrants = [
      { address: `${empty.origin}/`, usable: 'h1', found: found('empty', '/') },
      ...chosen.map(([page, path]) => ({
        address: site.origin + path,
        usable: 'html[data-ready]',
        found: found(page, path),
      })),
    ];
    cases.push(...entrants.map(({ found }) => found));
    await takeTurns(entrants, runs, (entrant) => loadOnce(browser, entrant));
  }
  site.close();
  empty.close();
  return cases;
}

async function loadOnce(browser, { address, usable, found }) {
  let load;
  const watched = { title: 'h1', text: '', inViewport: true, usable };
  const inTime = await browser.visit(address, { profile: profiles[found.profile], watched }, async (visited) => {
    load = await measureLoad(visited);
  });
  if (!inTime) found.givenUp.push('load');
  return { load };
}
