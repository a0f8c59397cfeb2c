import type { Film } from '#domain/dataset/film.ts';
import { localeEntry } from '#domain/locales/locales.ts';
import { localize } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/messages.ts';
import { encodePath } from '#routing/codec.ts';
import { toSite } from '#routing/site.ts';

import { colorOf, tokens } from './styleTokens.ts';

/** The path of a language's manifest, below the base. */
export function manifestPath(locale: Locale): string {
  return `${localeEntry(locale).prefix}/site.webmanifest`;
}

/** What a device must know to keep the explorer beside its other programs, in the language that is spoken. */
export function manifestOf(film: Film, locale: Locale): object {
  const title = localize(film.title);
  const ground = colorOf(tokens.night, 'ground');
  const start = toSite(encodePath({ kind: 'timeline' }, locale));
  return {
    id: start,
    name: `${m.site_name()} · ${title}`,
    short_name: m.site_name(),
    description: m.timeline_description({
      title,
      year: String(film.year),
      scenes: m.scene_count({ count: film.scenes.length }),
    }),
    lang: locale,
    dir: 'ltr',
    start_url: start,
    scope: toSite('/'),
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: [
      ...['192', '512'].flatMap((size) => [
        icon(`icon-${size}`, size, 'any'),
        icon(`maskable-${size}`, size, 'maskable'),
      ]),
      { src: toSite('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
}

function icon(name: string, size: string, purpose: 'any' | 'maskable') {
  return { src: toSite(`/icons/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose };
}
