import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder. */
export const benchFolder = fileURLToPath(new URL('.', import.meta.url));
/** The project that is measured. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** A path in the folder of what is made here and never committed. */
export function workPath(...names) {
  return join(benchFolder, '.work', ...names);
}
