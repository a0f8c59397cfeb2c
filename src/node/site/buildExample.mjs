// Builds the explorer of another film below a sub-path into .build/other, for the tests of the built site.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { run } from '../../../bootstrap/setup.mjs';

mkdirSync('.build', { recursive: true });
writeFileSync('.build/other.json', execFileSync('npx', ['tsx', 'tests/support/printExample.ts']));
run('npm', ['run', '--silent', 'build'], {
  FILM_DATASET: '.build/other.json',
  BASE_PATH: '/some/path/',
  SITE_URL: 'https://example.org',
  REPORT_TO: 'mailto:lines@example.org',
});
rmSync('.build/other', { recursive: true, force: true });
renameSync('dist', '.build/other');
