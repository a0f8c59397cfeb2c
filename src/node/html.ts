import type { Head } from '../app/head.ts';

/** Text as HTML text or as the value of a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The storyline is drawn from a file the page has made itself, to be saved as a picture.
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;
}

function placeTags({ canonical, alternates }: Head): string[] {
  return [
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    ...alternates.map(
      ({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}" />`,
    ),
    meta('property', 'og:url', canonical),
  ];
}

/** The tags of a page's head. */
export function headTags(head: Head, locale: string): string {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<title>${escapeHtml(head.title)}</title>`,
    meta('name', 'description', head.description),
    ...(head.indexed ? placeTags(head) : [meta('name', 'robots', 'noindex')]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', head.siteName),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:locale', locale === 'de' ? 'de_DE' : 'en_US'),
    meta('property', 'og:locale:alternate', locale === 'de' ? 'en_US' : 'de_DE'),
    meta('name', 'twitter:card', 'summary'),
    ...(head.data === undefined ? [] : [`<script type="application/ld+json">${dataBlock(head.data)}</script>`]),
  ].join('\n    ');
}

/** JSON that cannot end the element it stands in. */
function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Fills the built template. Nothing of the parts is taken for a pattern. */
export function fillTemplate(
  template: string,
  { locale, path, head, app }: { locale: string; path: string; head: string; app: string },
): string {
  return template
    .replace('<html lang="en">', () => `<html lang="${locale}">`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root"><!--app-->', () => `<div id="root" data-path="${escapeHtml(path)}">${app}`);
}
