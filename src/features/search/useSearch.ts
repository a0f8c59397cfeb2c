import { useDeferredValue, useMemo, useState } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import { significantTerms } from '#domain/search/queryTerms.ts';
import { formatNumber, inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Route } from '#routing/route.ts';

import { nextOption } from './nextOption.ts';
import { useEngine, type EngineState } from './useEngine.ts';

/** The state of the search: the query, the results and the active option, with the events that change them. */
export function useSearch(film: Film, route: Route) {
  const [typed, setTyped] = useState<string>();
  const [state, setState] = useState<'untouched' | 'closed' | 'open'>('untouched');
  const [activeIndex, setActiveIndex] = useState<number>();
  const [engineState, requestEngine] = useEngine(film);

  // Until something is typed, the field shows the text filter of the address.
  const text = typed ?? route.filters.q;
  const query = useDeferredValue(text);
  const isAsked = state !== 'untouched' && significantTerms(text).length > 0;
  const isOpen = state === 'open' && isAsked;
  const engine = engineState.kind === 'ready' ? engineState.engine : undefined;
  const results = useMemo(
    () => (isAsked && engine ? engine.answer(query, route) : undefined),
    [isAsked, engine, query, route],
  );
  const message = messageOf(engineState, results?.total, query);

  function open() {
    setState('open');
    requestEngine();
  }

  function close() {
    setState('closed');
    setActiveIndex(undefined);
  }

  function focused() {
    if (state === 'untouched') setState('closed');
    requestEngine();
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

  return {
    text,
    isOpen,
    /** Whether the field has been used. From then on there is a live region, which must exist before it announces. */
    isTouched: state !== 'untouched',
    results,
    /** Renders the results; loaded with the engine. */
    ResultList: engine?.ResultList,
    active: activeIndex === undefined ? undefined : results?.options.at(activeIndex),
    /** Shown in place of results. */
    message,
    announcement: isOpen ? (message ?? m.search_found({ count: formatNumber(results?.total ?? 0) })) : '',
    open,
    close,
    focused,
    changed,
    moved,
    done,
  };
}

function messageOf(engine: EngineState, found: number | undefined, query: string): string | undefined {
  if (engine.kind === 'failed') return m.search_failed();
  if (found === undefined) return m.search_loading();
  return found === 0 ? m.search_nothing({ text: inQuotes(query.trim()) }) : undefined;
}
