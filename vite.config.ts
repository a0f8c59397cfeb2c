import { readFileSync } from 'node:fs';

import { paraglideVitePlugin } from '@inlang/paraglide-js';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { datasetFile } from '#node/datasetFile.ts';
import { fonts } from '#node/fonts/plugin.ts';
import { reportAddress, versionOf } from '#node/site/reporting.ts';
import { themeColor } from '#node/site/themeColor.ts';

const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const siteOrigin = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

/** Tells the page where the film's data lies and where reports about it go, and serves it while developing. */
function film(): Plugin {
  const file = datasetFile();
  const text = () => readFileSync(file, 'utf8');
  const id = filmIdIn(text());
  const preload = (name: string, path: string) => ({
    tag: 'link',
    injectTo: 'head-prepend' as const,
    attrs: { id: name, rel: 'preload', as: 'fetch', crossorigin: '', href: `${base}data/${path}` },
  });
  const to = reportAddress();
  const report = () => ({
    tag: 'link',
    injectTo: 'head-prepend' as const,
    attrs: { id: 'report', rel: 'help', href: to, 'data-version': versionOf(text()) },
  });
  return {
    name: 'film',
    transformIndexHtml: (_, { server }) => [
      preload('film', `${id}.json`),
      // Laid out by the prerender only; while developing, the page does it itself.
      ...(server ? [] : [preload('storyline', `${id}.storyline.json`)]),
      ...(to === '' ? [] : [report()]),
    ],
    configureServer(server) {
      server.middlewares.use(`/data/${id}.json`, (_, response) => {
        response.setHeader('content-type', 'application/json').end(text());
      });
    },
  };
}

/** The id alone; whether the dataset is sound is for the prerender to say. */
function filmIdIn(text: string): string {
  const data: unknown = JSON.parse(text);
  const film = typeof data === 'object' && data !== null && 'film' in data ? data.film : undefined;
  const id = typeof film === 'object' && film !== null && 'id' in film ? film.id : undefined;
  if (typeof id !== 'string') throw new Error('The dataset has no film.id; npm run data:check says more');
  return id;
}

export default defineConfig(({ isSsrBuild }) => ({
  base,
  define: { 'import.meta.env.VITE_SITE_ORIGIN': JSON.stringify(siteOrigin) },
  worker: { format: 'es' },
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/i18n/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
    }),
    react(),
    tailwindcss(),
    film(),
    fonts(base),
    themeColor(),
  ],
  build: isSsrBuild
    ? { copyPublicDir: false, outDir: '.build/ssr', rolldownOptions: { input: 'src/node/site/prerender.tsx' } }
    : { outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
}));
