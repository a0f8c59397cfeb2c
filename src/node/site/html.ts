import { createHash } from 'node:crypto';

import { localeEntry, locales } from '#domain/locales/locales.ts';
import type { Locale } from '#i18n/locale.ts';
import { previewSize } from '#node/previews/compose.ts';
import type { Preview } from '#node/previews/preview.ts';
import { toSite } from '#routing/site.ts';

import { escapeXml } from './escapeXml.ts';
import type { Head } from './head.ts';
import { manifestPath } from './manifest.ts';

/**
 * The policy of a page. What stands in the page itself, its style sheet and the script that runs before the first paint,
 * is named by its hash.
 * @param template the built page
 */
function policyOf(template: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashesOf(template, /<script>([^]*?)<\/script>/g)}`,
    `style-src 'self' ${hashesOf(template, /<style>([^]*?)<\/style>/g)}`,
    // The storyline is drawn from a file the page has made itself, to be saved as a picture.
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function hashesOf(template: string, pattern: RegExp): string {
  const texts = [...template.matchAll(pattern)].map(([, text = '']) => text);
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}

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
  ].join('\n    ');
}

/** The structured data of a page, which has no hurry. In JSON that cannot end the element it stands in. */
export function dataTag({ data }: Head): string {
  if (data === undefined) return '';
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** What a page is filled with. */
interface PageParts {
  readonly locale: string;
  /** What its scripts are to know, as `data-…` attributes of `#root`. */
  readonly settings: Readonly<Record<string, string>>;
  readonly head: string;
  readonly app: string;
  /** What stands behind all that is shown. */
  readonly end: string;
}

/** What React asks for ahead, the pictures of the first view; it puts that before all that it renders. */
const preloads = /^(<link rel="preload"[^>]*>)+/;

/** Makes pages of the built template. Nothing of the parts is taken for a pattern. */
export function pageFiller(template: string): (parts: PageParts) => string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(template)}" />`;
  return ({ locale, settings, head, app, end }) => {
    const [ahead = ''] = preloads.exec(app) ?? [];
    return (
      template
        .replace('<html lang="en">', () => `<html lang="${locale}">`)
        // Pictures are asked for before the style sheet has come, not behind it.
        .replace('<!--head-->', () => `${policy}\n    ${ahead}${head}`)
        .replace(
          '<div id="root"><!--app-->',
          () => `<div id="root"${attributesOf(settings)}>${app.slice(ahead.length)}`,
        )
        .replace('</body>', () => `${end}</body>`)
    );
  };
}

function attributesOf(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` data-${name}="${escapeXml(value)}"`)
    .join('');
}
