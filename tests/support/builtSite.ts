import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse, type HTMLElement } from 'node-html-parser';

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
  readonly document: HTMLElement;
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
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return { path, kind: page.kind, html, document: parsePage(html) };
    }),
  );
}

/** Whether a path of the site, below its base, is a file or a page. */
export function isServed(folder: string, path: string): boolean {
  return existsSync(join(folder, path, 'index.html')) || (path !== '/' && existsSync(join(folder, path)));
}

/** A built page as elements. */
export function readPage(file: string): HTMLElement {
  return parsePage(readFileSync(file, 'utf8'));
}

/** HTML as elements; scripts are kept as text. */
function parsePage(html: string): HTMLElement {
  return parse(html, { comment: true });
}

/** The values of an attribute on all elements that a selector finds, and that have it. */
export function attributes(page: HTMLElement, selector: string, name: string): readonly string[] {
  return page.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? []);
}

/** The content of a meta tag. */
export function metaContent(page: HTMLElement, key: 'name' | 'property', name: string): string | undefined {
  return page.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content');
}

/** The text of a page's body. */
export function textOf(page: HTMLElement): string {
  return page.querySelector('body')?.structuredText ?? '';
}
