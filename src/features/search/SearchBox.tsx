import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type SubmitEvent } from 'react';

import { m } from '#i18n/messages.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { deferred } from '#ui/deferred.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Unseen } from '#ui/Unseen.tsx';
import { useHydrated } from '#ui/useHydrated.ts';
import { whenIdle } from '#ui/whenIdle.ts';

import type { AskingProps } from './Asking.tsx';
import { goTo } from './goTo.ts';
import type { Option } from './results.ts';
import { searchFieldId } from './searchField.ts';
import { useSearchService } from './SearchServiceContext.tsx';
import { useSearch } from './useSearch.ts';

const listId = 'search-results';

/** What asks, and its library, come when the field is used. */
export const Asking = deferred<AskingProps>(async () => (await import('./Asking.tsx')).Asking);

/**
 * The search field with its list of results, following the combobox pattern of the ARIA Authoring Practices. It
 * searches the film only up to the horizon of the address.
 */
export function SearchBox() {
  const { route } = useRoute();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const search = useSearch(route);
  const field = useRef<HTMLInputElement>(null);
  const { results, ResultList, message, active } = search;
  const { prefetch } = useSearchService();
  useEffect(() => whenIdle(prefetch), [prefetch]);

  function choose({ target }: Option) {
    search.done();
    goTo(target, navigate);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (active) {
      choose(active);
      return;
    }
    search.done();
    const filters = { ...route.filters, q: search.text.trim(), reading: undefined };
    navigate({ ...route, page: { kind: 'timeline' }, filters });
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (search.isOpen) search.close();
      else search.changed('');
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      search.open();
      if (!event.altKey) search.moved(event.key === 'ArrowDown' ? 1 : -1);
    }
  }

  /** Clears the field. If it is empty already, gives up the focus, so that an expanded field collapses. */
  function clear() {
    if (search.text === '') field.current?.blur();
    else {
      search.changed('');
      field.current?.focus();
    }
  }

  function leave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) search.close();
  }

  return (
    // Not usable before JavaScript runs; its space is reserved, so that nothing shifts.
    <form role="search" onSubmit={submit} onBlur={leave} className={`relative ${hydrated ? '' : 'invisible'}`}>
      <Icon
        name="magnifying-glass"
        size={18}
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet"
      />
      <input
        ref={field}
        id={searchFieldId}
        type="text"
        role="combobox"
        aria-label={m.search()}
        aria-expanded={search.isOpen && results !== undefined}
        aria-controls={search.isOpen && results ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active?.id}
        placeholder={m.search_hint()}
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={search.text}
        onChange={(event) => search.changed(event.target.value)}
        onKeyDown={press}
        onFocus={search.focused}
        onClick={search.open}
        className="min-h-11 w-full rounded-full border border-edge bg-raised ps-10 pe-11 text-note placeholder:text-quiet placeholder-shown:pe-4"
      />
      <button
        type="button"
        // Keyboard users clear the field with Escape.
        tabIndex={-1}
        data-shown={search.text !== ''}
        aria-label={search.text === '' ? m.search_close() : m.search_clear()}
        // Keeps the focus in the field, without which the field would collapse.
        onMouseDown={(event) => event.preventDefault()}
        onClick={clear}
        className="search-clear absolute inset-y-0 right-0 grid w-11 place-items-center rounded-full text-quiet hover:text-text"
      >
        <Icon name="cross" />
      </button>
      {search.isTouched && (
        <>
          <Unseen onFailure={search.failed}>
            <Asking query={search.query} route={route} onChange={search.setFound} />
          </Unseen>
          <p role="status" className="sr-only">
            {search.announcement}
          </p>
        </>
      )}
      {search.isOpen && (message !== undefined || results) && (
        // Keeps the focus in the field.
        <div role="presentation" onMouseDown={(event) => event.preventDefault()} className="search-panel">
          {message !== undefined && <p className="px-4 py-3 text-note text-pretty">{message}</p>}
          {results && ResultList && (
            <ResultList
              id={listId}
              results={results}
              isOutdated={search.isOutdated}
              activeId={active?.id}
              onChoose={choose}
            />
          )}
        </div>
      )}
    </form>
  );
}
