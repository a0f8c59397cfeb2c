import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Film } from '#domain/dataset/film.ts';
import { parseFilmText } from '#domain/dataset/parseFilm.ts';
import { locales } from '#i18n/locale.ts';
import { sitePages } from '#node/site/sitePages.ts';
import { encodePath } from '#routing/codec.ts';

/** A built page, read from its file. */
export interface BuiltPage {
  readonly path: string;
  readonly kind: string;
  readonly html: string;
}

/** The film a site was built from. */
export function filmOf(dataset: string): Film {
  return parseFilmText(readFileSync(dataset, 'utf8'));
}

/** Every page that the film must have in a built site; throws when a file is missing. */
export function builtPages(folder: string, film: Film): readonly BuiltPage[] {
  return locales.flatMap((locale) =>
    sitePages(film).map(({ page }) => {
      const path = encodePath(page, locale);
      return { path, kind: page.kind, html: readFileSync(join(folder, path, 'index.html'), 'utf8') };
    }),
  );
}

/** Whether a path of the site, below its base, is a file or a page. */
export function isServed(folder: string, path: string): boolean {
  return existsSync(join(folder, path, 'index.html')) || (path !== '/' && existsSync(join(folder, path)));
}

/** The values of an attribute on all elements of a name, HTML entities undone. */
export function attributes(html: string, element: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\s${name}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map((match) => unescape(match[1] ?? ''));
}

/** The content of a meta tag. */
export function metaContent(html: string, key: 'name' | 'property', name: string): string | undefined {
  const found = new RegExp(`<meta ${key}="${name}" content="([^"]*)"`).exec(html)?.[1];
  return found === undefined ? undefined : unescape(found);
}

/** The text between the tags of a page's body. */
export function textOf(html: string): string {
  return unescape(html.replace(/^[\s\S]*<body>/, '').replace(/<[^>]+>/g, ' '));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
