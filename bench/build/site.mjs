import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { projectFolder, workPath } from '../folders.mjs';

/** All that a build reads. */
const parts = [
  ...['src', 'public', 'messages', 'project.inlang', 'bootstrap', 'index.html', 'vite.config.ts', '.gitignore'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'],
];
const copy = workPath('project');

/** Copies the project, so that its own `dist` and `.build` stay as they are. Its packages must be installed. */
export function copyProject() {
  rmSync(copy, { recursive: true, force: true });
  for (const part of parts) cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'), 'dir');
  // Tailwind heeds .gitignore only in a repository: without this the style sheet would differ from the project's.
  mkdirSync(join(copy, '.git'));
}

/**
 * Builds the explorer from the copy, for the root of a host.
 * @param into the folder that the built site is moved to
 * @param env `FILM_DATASET`, an absolute path, for another film than the shipped one; `SITE_URL`
 */
export function buildSite(into, env = {}) {
  const clean = { FILM_DATASET: '', SITE_URL: '', REPORT_TO: '', BASE_PATH: '' };
  runScript(['build'], { cwd: copy, env: { ...process.env, ...clean, ...env } });
  rmSync(into, { recursive: true, force: true });
  mkdirSync(dirname(into), { recursive: true });
  renameSync(join(copy, 'dist'), into);
}

/** Lets the project's own checker look at a dataset. @throws {Error} if it is not sound */
export function checkDataset(file) {
  runScript(['data:check', '--', file], { cwd: projectFolder });
}

/** Runs a script of package.json; what it says is shown only if it fails. */
function runScript(words, options) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...words], { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run ${words.join(' ')} failed:\n${stdout}${stderr}`);
}
