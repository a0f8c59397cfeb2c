import { useDeferredValue, useMemo, useState } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import { significantTerms } from '#domain/search/queryTerms.ts';
import { formatNumber, inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Route } from '#routing/route.ts';

import { nextOption } from './nextOption.ts';
import { useEngine, type EngineState } from './useEngine.ts';

/** What is being searched for and what was found, and what typing, arrows and leaving do to it. */
export function useSearch(film: Film, route: Route) {
  const [typed, setTyped] = useState<string>();
  const [state, setState] = useState<'untouched' | 'closed' | 'open'>('untouched');
  const [place, setPlace] = useState<number>();
  const [engineState, wantEngine] = useEngine(film);

  // Until something is typed, the field says what the address filters by.
  const text = typed ?? route.filters.q;
  const query = useDeferredValue(text);
  const isAsked = state !== 'untouched' && significantTerms(text).length > 0;
  const isOpen = state === 'open' && isAsked;
  const engine = engineState.kind === 'ready' ? engineState.engine : undefined;
  const results = useMemo(
    () => (isAsked && engine ? engine.answer(query, route) : undefined),
    [isAsked, engine, query, route],
  );
  const trouble = troubleOf(engineState, results?.total, query);

  function open() {
    setState('open');
    wantEngine();
  }

  function close() {
    setState('closed');
    setPlace(undefined);
  }

  function focused() {
    if (state === 'untouched') setState('closed');
    wantEngine();
  }

  function changed(next: string) {
    setTyped(next);
    setPlace(undefined);
    open();
  }

  function moved(step: 1 | -1) {
    setPlace(nextOption(results?.options.length ?? 0, place, step));
  }

  /** What was typed has led somewhere. */
  function done() {
    close();
    setTyped(undefined);
  }

  return {
    text,
    isOpen,
    /** Whether the field has been used, so that what is announced has a place before it is said. */
    isTouched: state !== 'untouched',
    results,
    /** Draws the results; there as soon as they are. */
    ResultList: engine?.ResultList,
    active: place === undefined ? undefined : results?.options.at(place),
    /** Why there are no results. */
    trouble,
    announced: isOpen ? (trouble ?? m.search_found({ count: formatNumber(results?.total ?? 0) })) : '',
    open,
    close,
    focused,
    changed,
    moved,
    done,
  };
}

function troubleOf(engine: EngineState, found: number | undefined, query: string): string | undefined {
  if (engine.kind === 'failed') return m.search_failed();
  if (found === undefined) return m.search_loading();
  return found === 0 ? m.search_nothing({ text: inQuotes(query.trim()) }) : undefined;
}
