import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { fonts } from '#node/fonts/plugin.ts';

/** Lets a specimen show what only the keyboard or the mouse brings about. */
function shownStates(): Plugin {
  return {
    name: 'shown-states',
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        asset.source = String(asset.source)
          .replaceAll(':focus-visible', ':is(:focus-visible,[data-shown=focus] :is(a,button,input))')
          .replaceAll(/(?<!\\):hover/g, ':is(:hover,[data-shown=hover] *)');
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: '../public',
  plugins: [react(), tailwindcss(), fonts(), shownStates()],
  define: { 'import.meta.env.VITE_SITE_ORIGIN': JSON.stringify('') },
  worker: { format: 'es' },
  build: { outDir: '../.build/gallery', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
