import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the empty page: a headline in the explorer's own font and some words, the least that any page must do.
 * @param site a built explorer, whose font is taken
 * @param into the folder to write to
 * @param headline the text of the headline
 */
export function writeEmptyPage(site, into, headline) {
  const assets = join(site, 'assets');
  const font = readdirSync(assets).find((name) => /^fraunces-[\w-]{8}\.woff2$/.test(name));
  if (font === undefined) throw new Error(`${assets} has no Fraunces`);
  mkdirSync(into, { recursive: true });
  copyFileSync(join(assets, font), join(into, 'font.woff2'));
  writeFileSync(join(into, 'index.html'), page(headline));
}

function page(headline) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An empty page</title>
<link rel="preload" as="font" type="font/woff2" crossorigin href="font.woff2">
<style>@font-face{font-family:F;src:url(font.woff2);font-display:swap}h1{font:600 3rem F,serif}</style>
<h1>${headline}</h1>
<p>Some words.</p>
</html>
`;
}
