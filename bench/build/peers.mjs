import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { benchFolder, workPath } from '../folders.mjs';

/** Builds the page of each peer for production, into `.work/peers`. */
export async function buildPeers(names) {
  for (const name of names) {
    await build({
      root: join(benchFolder, 'peers', name),
      configFile: false,
      base: './',
      plugins: [react()],
      build: { outDir: workPath('peers', name), emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 2000 },
      logLevel: 'error',
    });
  }
}
