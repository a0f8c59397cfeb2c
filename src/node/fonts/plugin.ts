import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { datasetFile } from '#node/datasetFile.ts';

import { charactersInUse } from './characters.ts';
import { writeFontFaces } from './faces.ts';

/** The style sheets import what is written here. */
const folder = '.build/fonts';
const messages = 'messages';

/** Cuts the fonts to the film and its pages. */
export function fonts(): Plugin {
  return {
    name: 'fonts',
    async buildStart() {
      const files = [datasetFile(), ...readdirSync(messages).map((file) => join(messages, file))];
      await writeFontFaces(charactersInUse(files.map((file) => readFileSync(file, 'utf8'))), folder);
    },
  };
}
