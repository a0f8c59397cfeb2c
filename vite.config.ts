import { readFileSync } from 'node:fs';

import { paraglideVitePlugin } from '@inlang/paraglide-js';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { datasetFile } from '#node/datasetFile.ts';
import { fonts } from '#node/fonts/plugin.ts';
import { messageParts } from '#node/messages/plugin.ts';
import { inlineStart } from '#node/site/inlineStart.ts';
import { plainImports } from '#node/site/plainImports.ts';
import { themeColor } from '#node/site/themeColor.ts';

const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const siteOrigin = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

/** Serves the film while developing; on the built site the prerender does, and tells each page where it lies. */
function film(): Plugin {
  const file = datasetFile();
  const id = filmIdIn(readFileSync(file, 'utf8'));
  const url = `${base}data/${id}.json`;
  return {
    name: 'film',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace('<div id="root">', () => `<div id="root" data-film="${url}" data-dataset="${url}">`),
    configureServer(server) {
      server.middlewares.use(`/data/${id}.json`, (_, response) => {
        response.setHeader('content-type', 'application/json').end(readFileSync(file, 'utf8'));
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

/**
 * Few files, as each is a request: what never changes with us, what every page starts with, and what several pages or
 * later parts share, of which none is given more than it needs but for trifles. What is not named here goes with the one
 * page or part that has it.
 */
const chunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 4 },
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  {
    name: 'common',
    test: /src[\\/](ui[\\/](?!Copy|Section|Long|windowedList)|shared[\\/](?!Report))/,
    minShareCount: 2,
    priority: 2,
  },
  {
    name: 'quotes',
    test: /src[\\/](features[\\/](quotes|classSet[\\/]AddToSet|share)|ui[\\/](Copy|Section)|shared[\\/]Report)/,
    minShareCount: 3,
    priority: 1,
  },
  {
    name: 'filters',
    test: /src[\\/](features[\\/]filters|domain[\\/]filters[\\/]change|app[\\/]pages[\\/]NothingFound)/,
    minShareCount: 2,
    priority: 1,
  },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 2000 },
];

/** Without who shares it, or whose messages it has, which Rolldown puts into its name. */
function chunkFileNames({ name }: { readonly name: string }): string {
  return `assets/${name.replace(/(~|\.js_).*/, '')}-[hash].js`;
}

export default defineConfig(({ isSsrBuild }) => ({
  base,
  // React has had it since 18; the stand-in is for those before.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  define: { 'import.meta.env.VITE_SITE_ORIGIN': JSON.stringify(siteOrigin) },
  worker: { format: 'es' },
  // Found only as pages are loaded, they would be bundled in several goes, each with a React of its own.
  optimizeDeps: {
    entries: ['index.html'],
    include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', '@tanstack/react-query'],
  },
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/i18n/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
      outputStructure: 'locale-modules',
    }),
    react(),
    tailwindcss(),
    film(),
    fonts(),
    themeColor(),
    inlineStart(),
    messageParts(),
    plainImports(),
  ],
  build: isSsrBuild
    ? { copyPublicDir: false, outDir: '.build/ssr', rolldownOptions: { input: 'src/node/site/prerender.tsx' } }
    : {
        outDir: 'dist',
        assetsInlineLimit: 0,
        manifest: true,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: { groups: chunks }, chunkFileNames } },
      },
}));
