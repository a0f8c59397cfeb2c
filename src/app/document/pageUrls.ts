import { noFilters } from '#domain/filters/filters.ts';
import { baseLocale } from '#domain/locales/locales.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { encode } from '#routing/codec.ts';
import type { Page } from '#routing/route.ts';
import { toSite } from '#routing/site.ts';

/** Where a page stands for good, without filters, and where it stands in each language. */
export interface PageUrls {
  readonly canonical: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/** The origin the site was built for; empty when it is not known. */
const siteOrigin: string = import.meta.env.VITE_SITE_ORIGIN ?? '';

/** The addresses of a page, absolute if the origin is known and root-relative if not. */
export function pageUrls(page: Page, locale: Locale): PageUrls {
  const href = (language: Locale) => siteOrigin + toSite(encode({ locale: language, page, filters: noFilters }));
  return {
    canonical: href(locale),
    alternates: [
      ...locales.map((language) => ({ hreflang: language, href: href(language) })),
      { hreflang: 'x-default', href: href(baseLocale) },
    ],
  };
}
