import type { Plugin } from 'vite';

import { colorOf, tokens } from './styleTokens.ts';

/** Tells browsers the ground of each theme, for what they draw around the page. */
export function themeColor(): Plugin {
  return {
    name: 'theme-color',
    transformIndexHtml: () =>
      (['night', 'paper'] as const).map((theme) => ({
        tag: 'meta',
        injectTo: 'head' as const,
        attrs: {
          name: 'theme-color',
          'data-theme-color': theme,
          media: `(prefers-color-scheme: ${theme === 'night' ? 'dark' : 'light'})`,
          content: colorOf(tokens[theme], 'ground'),
        },
      })),
  };
}
