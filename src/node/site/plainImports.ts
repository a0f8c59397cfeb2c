import type { Plugin } from 'vite';

/**
 * Leaves imports of parts to the browser. What Vite puts around them asks ahead for the files and style sheets that a
 * part needs besides: no part has a style sheet of its own, and scripts are asked for ahead by the page (`later`).
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
