import { mkdirSync, writeFileSync } from 'node:fs';

import { writeEmptyPage } from '../build/empty.mjs';
import { buildPeers } from '../build/peers.mjs';
import { buildSite, checkDataset } from '../build/site.mjs';
import { makeFilm } from '../films/film.mjs';
import { makeScenes, peerScenes } from '../films/scenes.mjs';
import { workPath } from '../folders.mjs';
import { measureFilter } from '../measure/filter.mjs';
import { measureLink } from '../measure/link.mjs';
import { measureLoad, waitForRest } from '../measure/load.mjs';
import { profiles } from '../profiles.mjs';
import { serve } from '../server.mjs';
import { peerPages, subjects } from '../subjects.mjs';
import { takeTurns } from './takeTurns.mjs';

/** Makes the films, and builds the explorer, the empty page and the peers for them. */
export async function prepareFilms({ sizes }) {
  mkdirSync(workPath('films'), { recursive: true });
  for (const size of sizes) {
    console.log(`Building the explorer for ${size} scenes`);
    const made = makeScenes(size);
    const file = workPath('films', `${size}.json`);
    writeFileSync(file, JSON.stringify(makeFilm(made)));
    checkDataset(file);
    buildSite(workPath('sites', String(size)), { FILM_DATASET: file });
    writeEmptyPage(workPath('sites', String(size)), workPath('empty', String(size)), made.scenes[0].title);
  }
  await buildPeers(peerPages);
}

/**
 * Measures the explorer beside the empty page and its peers, for each size and profile.
 * @param browser what `openBrowser` gave
 * @returns a list of cases: one subject with one film on one device
 */
export async function measureFilms(browser, { sizes, runs, only, profiles: wanted }, keep) {
  const cases = [];
  for (const size of sizes) {
    const made = makeScenes(size);
    const data = { '/scenes.json': JSON.stringify(peerScenes(made)) };
    for (const profile of wanted) {
      const entrants = await Promise.all(
        Object.keys(subjects)
          .filter((id) => only.length === 0 || only.includes(id))
          .map(async (id) => ({
            subject: subjects[id],
            server: await serve(subjects[id].folder(size), subjects[id].isPeer ? data : {}),
            found: { size, profile, subject: id, loads: [], links: [], filter: undefined, givenUp: [] },
          })),
      );
      cases.push(...entrants.map(({ found }) => found));
      await takeTurns(entrants, runs, (entrant) => measureOnce(browser, entrant, made.scenes));
      for (const entrant of entrants) await measureFilterOf(browser, entrant, made.scenes);
      for (const { server } of entrants) server.close();
      keep(cases);
    }
  }
  return cases;
}

/** One load of the page, and one by the link to the scene in the middle. */
async function measureOnce(browser, { subject, server, found }, scenes) {
  const sample = { load: undefined, link: undefined };
  const inTime = await open(browser, { subject, server, found }, subject.start, scenes[0].title, async (visited) => {
    sample.load = await measureLoad(visited);
  });
  if (!inTime) found.givenUp.push('load');
  if (subject.link === undefined || found.givenUp.length > 0) return sample;
  const { id, title } = scenes[Math.floor(scenes.length / 2)];
  const linked = { ...subject, inViewport: true };
  const arrived = await open(
    browser,
    { subject: linked, server, found },
    subject.link(id),
    title,
    async (visited) => (sample.link = await measureLink(visited, title)),
  );
  if (!arrived) found.givenUp.push('link');
  return sample;
}

async function measureFilterOf(browser, entrant, scenes) {
  const { subject, found } = entrant;
  if (subject.press === undefined || found.givenUp.includes('load')) return;
  const inTime = await open(browser, entrant, subject.start, scenes[0].title, async (visited) => {
    await waitForRest(visited);
    found.filter = await measureFilter(visited, subject.press, scenes);
  });
  if (!inTime) found.givenUp.push('filter');
}

function open(browser, { subject, server, found }, path, text, use) {
  const { title, inViewport, usable } = subject;
  const options = { profile: profiles[found.profile], watched: { title, text, inViewport, usable } };
  return browser.visit(server.origin + path, options, use);
}
