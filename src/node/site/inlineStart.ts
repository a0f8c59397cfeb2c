import { build, type Plugin } from 'vite';

/**
 * Puts into the page itself what it needs to be painted, its style sheet and the script of `src/boot`, and leaves it to
 * that script to ask for the others, whose names the prerender adds. The page's policy names both by their hashes.
 */
export function inlineStart(): Plugin {
  let style = '';
  return {
    name: 'inline-start',
    enforce: 'pre',
    // Before the chunks are told which style sheets they need.
    generateBundle(_, bundle) {
      const start = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      const sheets = start?.type === 'chunk' ? start.viteMetadata?.importedCss : undefined;
      for (const sheet of sheets ?? []) {
        const file = bundle[sheet];
        if (file?.type === 'asset') style += String(file.source);
        Reflect.deleteProperty(bundle, sheet);
      }
      sheets?.clear();
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const script = `<script>${await bootScript()}</script>`;
        if (bundle === undefined) return html.replace('</head>', () => `${script}</head>`);
        return html
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
          .replace('</head>', () => `<style>${style}</style>\n    ${script}\n  </head>`);
      },
    },
  };
}

/** The script that runs before anything is painted, as one classic script. */
async function bootScript(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: 'src/boot/boot.ts', output: { format: 'iife' } } },
  });
  const result = Array.isArray(results) ? results[0] : results;
  if (result === undefined || !('output' in result)) throw new Error('src/boot could not be built');
  return result.output[0].code.trim();
}
