import { useState } from 'react';

import { hasWords } from '#domain/search/foldText.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Route } from '#routing/route.ts';

import type { Found } from './Asking.tsx';
import { nextOption } from './nextOption.ts';

const nothing: Omit<Found, 'message'> = {
  results: undefined,
  isOutdated: false,
  ResultList: undefined,
  tryAgain: () => undefined,
};

/** The state of the search: the query, the results and the active option, with the events that change them. */
export function useSearch(route: Route) {
  const [typed, setTyped] = useState<string>();
  const [state, setState] = useState<'untouched' | 'closed' | 'open'>('untouched');
  const [activeIndex, setActiveIndex] = useState<number>();
  const [told, setFound] = useState<Found>();

  // Until something is typed, the field shows the text filter of the address.
  const text = typed ?? route.filters.q;
  const isTouched = state !== 'untouched';
  const isAsked = isTouched && hasWords(text);
  const isOpen = state === 'open' && isAsked;
  const found = told ?? { ...nothing, message: m.search_loading() };
  const { results } = found;

  function open() {
    setState('open');
    found.tryAgain();
  }

  function close() {
    setState('closed');
    setActiveIndex(undefined);
  }

  function focused() {
    if (!isTouched) setState('closed');
    found.tryAgain();
  }

  function changed(next: string) {
    setTyped(next);
    setActiveIndex(undefined);
    open();
  }

  function moved(step: 1 | -1) {
    setActiveIndex(nextOption(results?.options.length ?? 0, activeIndex, step));
  }

  /** The query has led to a page. */
  function done() {
    close();
    setTyped(undefined);
  }

  /** What asks could not be had. */
  function failed(tryAgain: (() => void) | undefined) {
    setFound(tryAgain && { ...nothing, message: m.search_failed(), tryAgain });
  }

  return {
    ...found,
    text,
    /** What is asked for; empty while nothing is. */
    query: isAsked ? text : '',
    isOpen,
    /** Whether the field has been used. From then on there is a live region, which must exist before it announces. */
    isTouched,
    active: activeIndex === undefined ? undefined : results?.options.at(activeIndex),
    announcement: isOpen ? (found.message ?? announcementOf(results?.total)) : '',
    open,
    close,
    focused,
    changed,
    moved,
    done,
    setFound,
    failed,
  };
}

function announcementOf(total: number | undefined): string {
  return total === undefined ? '' : m.search_found({ count: formatNumber(total) });
}
