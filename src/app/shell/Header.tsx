import { useEffect, useRef } from 'react';

import { listTexts } from '#app/document/pageTexts.ts';
import { localeEntry } from '#domain/locales/locales.ts';
import { SetLink } from '#features/classSet/SetLink.tsx';
import { SearchBox } from '#features/search/SearchBox.tsx';
import { currentLocale, locales } from '#i18n/locale.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { mainPageKinds } from '#routing/pages.ts';
import { useHash, useRoute } from '#routing/Router.tsx';
import { NavLink } from '#shared/NavLink.tsx';

import { ThemeChoice } from './ThemeChoice.tsx';
import { Wordmark } from './Wordmark.tsx';

/** Brings the name of the page into view where the names need more room than there is. */
function currentIntoView(nav: HTMLElement | null) {
  const current = nav?.querySelector('[aria-current=page]')?.getBoundingClientRect();
  if (nav === null || current === undefined) return;
  const { left, right } = nav.getBoundingClientRect();
  // As far from the end as it fades out.
  if (current.right > right - 24) nav.scrollLeft += current.right - right + 24;
  if (current.left < left) nav.scrollLeft += current.left - left;
}

/** The top of every page: the name, the main pages, the search, the theme and the other language. */
export function Header() {
  const { page, filters } = useRoute().route;
  const hash = useHash();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => currentIntoView(nav.current), [page.kind]);
  const others = locales.filter((locale) => locale !== currentLocale());
  return (
    <header className="page-head border-b border-rule print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-text focus:p-3 focus:text-ground"
      >
        {m.skip_to_content()}
      </a>
      <div className="relative page-width flex flex-wrap items-center gap-x-2 gap-y-1 py-1.5 md:gap-x-3 md:gap-y-2 md:py-3 lg:gap-x-6 lg:py-4 xl:gap-x-8">
        {/* As high as what comes behind it, so that it stays in its place if the page is painted before that is there. */}
        <Link
          to={{ kind: 'timeline' }}
          aria-label={m.site_name()}
          lang="en"
          className="me-auto flex min-h-11 items-center py-1.5 lg:me-0"
        >
          <Wordmark className="w-24 min-[23rem]:w-32 sm:w-44 xl:w-52" />
        </Link>
        <nav
          ref={nav}
          aria-label={m.main_navigation()}
          className="order-last min-w-0 basis-full fade-ends overflow-x-auto md:basis-[calc(100%-15.75rem)] lg:order-none lg:grow lg:basis-auto"
        >
          <ul className="flex w-max min-w-full justify-between gap-x-2.5 sm:justify-start sm:gap-x-5">
            {mainPageKinds.map((kind) => (
              <li key={kind}>
                <NavLink to={{ kind }}>{listTexts[kind].name()}</NavLink>
              </li>
            ))}
            <SetLink place="navigation" />
          </ul>
        </nav>
        <div className="search-fold md:order-last lg:order-none">
          <SearchBox />
        </div>
        <div className="flex items-center gap-1 sm:gap-2">
          <ThemeChoice />
          {others.map((other) => (
            <Link
              key={other}
              to={page}
              locale={other}
              reading={filters.reading}
              // A set that was shared stands there.
              hash={page.kind === 'set' ? hash : ''}
              lang={other}
              hrefLang={other}
              className="flex min-h-10 items-center rounded-full ps-2 text-note hover:bg-pressed sm:border sm:border-rule sm:px-3.5 sm:hover:border-edge"
            >
              <span className="max-sm:sr-only">{localeEntry(other).name}</span>
              <span aria-hidden="true" className="uppercase sm:hidden">
                {other}
              </span>
            </Link>
          ))}
        </div>
      </div>
    </header>
  );
}
