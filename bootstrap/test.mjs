// npm test: installs what is missing, then every check there is, the cheap ones first.
import { ensureBrowser, ensurePackages, run } from './setup.mjs';

const steps = [
  ['types, lint, format, unused code', ['check']],
  ['dataset', ['data:check']],
  ['unit and component tests', ['test:unit']],
  ['build of another film below a sub-path', ['build:other']],
  ['build', ['build']],
  ['built site', ['test:build']],
  ['journeys in a browser', ['test:journeys']],
];

ensurePackages();
const chromium = ensureBrowser();
for (const [name, script] of steps) {
  const started = Date.now();
  console.log(`\n— ${name}`);
  run('npm', ['run', '--silent', ...script], { CHROMIUM_PATH: chromium ?? '' });
  console.log(`  ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\nAll ${steps.length} steps passed.`);
