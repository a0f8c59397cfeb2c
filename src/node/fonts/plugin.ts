import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { datasetFile } from '#node/datasetFile.ts';

import { charactersInUse } from './characters.ts';
import { fontsOfEveryPage, writeFontFaces } from './faces.ts';

/** The style sheet imports what is written here. */
const folder = '.build/fonts';
const messages = 'messages';

/** Cuts the fonts to the film and its pages, and asks for them before the style sheet is there to ask for them. */
export function fonts(base: string): Plugin {
  return {
    name: 'fonts',
    async buildStart() {
      const files = [datasetFile(), ...readdirSync(messages).map((file) => join(messages, file))];
      await writeFontFaces(charactersInUse(files.map((file) => readFileSync(file, 'utf8'))), folder);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {})
          .filter(({ fileName, type }) => type === 'asset' && isOfEveryPage(fileName))
          .map(({ fileName }) => ({
            tag: 'link',
            injectTo: 'head' as const,
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: base + fileName },
          })),
    },
  };
}

function isOfEveryPage(file: string): boolean {
  return fontsOfEveryPage.some((name) => new RegExp(`/${name}-[\\w-]{8}\\.woff2$`).test(file));
}
