import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder, workPath } from '../folders.mjs';
import { buildSite } from './site.mjs';

/** Where the built explorer of the shipped film lies. */
export const shippedSite = workPath('sites', 'shipped');

/** Builds the explorer of the shipped film as a host does, with an address of its own. */
export function buildShipped() {
  console.log('Building the explorer of the shipped film');
  buildSite(shippedSite, { SITE_URL: 'https://example.org' });
}

/** The path of the shipped film's dataset. */
export function shippedFilm() {
  const folder = join(projectFolder, 'public', 'data');
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.json')),
  );
}
