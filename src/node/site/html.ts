import { localeEntry, locales } from '#domain/locales/locales.ts';
import type { Locale } from '#i18n/locale.ts';
import { previewSize } from '#node/previews/compose.ts';
import type { Preview } from '#node/previews/preview.ts';
import { toSite } from '#routing/site.ts';

import { escapeXml } from './escapeXml.ts';
import type { Head } from './head.ts';
import { manifestPath } from './manifest.ts';

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
  return `<meta ${key}="${name}" content="${escapeXml(content)}" />`;
}

function placeTags({ canonical, alternates }: Head): string[] {
  return [
    `<link rel="canonical" href="${escapeXml(canonical)}" />`,
    ...alternates.map(
      ({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}" />`,
    ),
    meta('property', 'og:url', canonical),
  ];
}

function pictureTags(preview: Preview | undefined): string[] {
  if (preview === undefined) return [meta('name', 'twitter:card', 'summary')];
  return [
    meta('property', 'og:image', preview.url),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(previewSize.width)),
    meta('property', 'og:image:height', String(previewSize.height)),
    meta('property', 'og:image:alt', preview.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:image', preview.url),
    meta('name', 'twitter:image:alt', preview.alt),
  ];
}

/** The tags of a page's head. */
export function headTags(head: Head, locale: Locale, preview: Preview | undefined): string {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<title>${escapeXml(head.title)}</title>`,
    meta('name', 'description', head.description),
    `<link rel="manifest" href="${escapeXml(toSite(manifestPath(locale)))}" />`,
    ...(head.indexed ? placeTags(head) : [meta('name', 'robots', 'noindex')]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', head.siteName),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:locale', localeEntry(locale).openGraph),
    ...locales
      .filter((other) => other !== locale)
      .map((other) => meta('property', 'og:locale:alternate', localeEntry(other).openGraph)),
    ...pictureTags(preview),
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
  { locale, path, state, head, app }: { locale: string; path: string; state: string; head: string; app: string },
): string {
  return template
    .replace('<html lang="en">', () => `<html lang="${locale}">`)
    .replace('<!--head-->', () => head)
    .replace(
      '<div id="root"><!--app-->',
      () => `<div id="root" data-path="${escapeXml(path)}" data-state="${state}">${app}`,
    );
}
