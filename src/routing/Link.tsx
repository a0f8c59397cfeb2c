import type { AnchorHTMLAttributes, MouseEvent } from 'react';

import type { Filters } from '#domain/filters/filters.ts';
import type { Locale } from '#i18n/locale.ts';

import { hrefOf } from './history/address.ts';
import type { Page, Route } from './route.ts';
import { useLinkState, useRouterHistory } from './Router.tsx';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Page;
  /** The language it leads to, where it is another: a page of its own, which the browser opens. */
  readonly locale?: Locale;
  /** The source whose order the link walks in; a link leaves a walk unless told. */
  readonly reading?: string | undefined;
  /** The id of the place on the page. */
  readonly hash?: string;
}

/** A link to a page of the explorer, which keeps language and filters. Modified clicks are the browser's own. */
export function Link({ to, locale, reading, hash = '', onClick, children, ...rest }: LinkProps) {
  const links = useLinkState();
  const history = useRouterHistory();
  const isForeign = locale !== undefined && locale !== links.locale;
  const target = (filters: Filters): Route => ({
    locale: locale ?? links.locale,
    page: to,
    filters: { ...filters, reading },
  });

  function go(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || isForeign || !isPlainClick(event)) return;
    event.preventDefault();
    history.navigate(target(history.shownRoute()?.filters ?? links.filters), 'push', hash);
  }

  return (
    <a {...rest} href={hrefOf(target(links.filters), hash)} onClick={go}>
      {children}
    </a>
  );
}

function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  // Inside a drawing the property is no text; the attribute always is.
  const target = event.currentTarget.getAttribute('target') ?? '_self';
  const elsewhere = target !== '' && target !== '_self';
  return event.button === 0 && !modified && !elsewhere && !event.currentTarget.hasAttribute('download');
}
