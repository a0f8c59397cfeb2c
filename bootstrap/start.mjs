// npm start: installs what is missing, builds, serves.
import { ensurePackages, run } from './setup.mjs';

ensurePackages();
run('npm', ['run', '--silent', 'build']);
run('npm', ['run', '--silent', 'serve']);
