// npm run bench: see README.md. Uses nothing but Node until the locked packages of this folder are there.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ensurePackages, run } from '../bootstrap/setup.mjs';
import { benchFolder, projectFolder } from './folders.mjs';
import { readOptions, usage } from './options.mjs';

const options = readOptions(process.argv.slice(2));
if (options.wantsHelp) {
  console.log(usage);
  process.exit();
}
process.chdir(projectFolder);
ensurePackages();
ensureOwnPackages();
const { runBenchmark } = await import('./benchmark.mjs');
await runBenchmark(options);

/** Installs the locked packages of this folder unless exactly they are there. */
function ensureOwnPackages() {
  const stamp = join(benchFolder, 'node_modules', '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(benchFolder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the packages of the benchmark…');
  run('npm', ['ci', '--prefix', benchFolder, '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}
