import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The dataset the site is built from: `FILM_DATASET`, else the one file in `public/data`. */
export function datasetFile(): string {
  const wanted = process.env['FILM_DATASET'];
  if (wanted !== undefined && wanted !== '') return wanted;
  const files = readdirSync('public/data').filter((name) => name.endsWith('.json'));
  const [only] = files;
  if (only === undefined || files.length > 1) {
    throw new Error(`public/data has ${files.length} datasets; name the one to build with FILM_DATASET=<file>`);
  }
  return join('public/data', only);
}

/** The text of a dataset file. @throws {Error} that says which file cannot be read */
export function readDataset(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file}: cannot be read`, { cause });
  }
}
