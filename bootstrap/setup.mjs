// Installs what is missing. Uses nothing but Node, because it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const needed = [20, 19];

/** Runs a command in the open; ends this process with the command's code when it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) fail(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Ends this process with a message. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Checks Node's version and installs the locked packages unless exactly they are there. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    fail(`Node ${needed.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
  }
  const stamp = 'node_modules/.installed';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the locked packages…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

/**
 * Finds a browser for the tests: CHROMIUM_PATH, an installed Chromium or Chrome, Debian's by apt where that is
 * allowed, Playwright's own where it can be downloaded.
 * @returns its path, or '' for Playwright's own
 */
export function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : fail(`CHROMIUM_PATH is ${named}, where there is nothing`);
  const found = installedBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(
      'The journeys need a browser, and there is neither Chromium nor Chrome. Installing Debian’s package\n' +
        'chromium-headless-shell (or chromium) by apt-get now; set CHROMIUM_PATH to use another browser instead.',
    );
    attempt('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])) break;
    }
    const debian = installedBrowser();
    if (debian) return debian;
  }
  console.log('No browser by apt-get. Downloading Playwright’s own Chromium…');
  if (attempt('npx', ['playwright', 'install', 'chromium'])) return '';
  return fail('The tests need a browser. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

function installedBrowser() {
  // The shell without windows, which Playwright too takes for such tests, opens a page in two thirds of the time.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return names.map(onPath).find(Boolean) ?? (existsSync(mac) ? mac : undefined);
}

function onPath(name) {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

function attempt(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) ensurePackages();
