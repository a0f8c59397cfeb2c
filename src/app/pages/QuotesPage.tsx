import { useMemo } from 'react';

import { Panel } from '#app/errors/Panel.tsx';
import { ListPage } from '#app/layouts/ListPage.tsx';
import { clearFilters, toggleCharacter, toggleWording } from '#domain/filters/changeFilters.ts';
import { type Filters } from '#domain/filters/filters.ts';
import { selectQuotes } from '#domain/filters/selectQuotes.ts';
import { AddToSet } from '#features/classSet/AddToSet.tsx';
import { ActiveFilters } from '#features/filters/ActiveFilters.tsx';
import { CharacterFilter } from '#features/filters/CharacterFilter.tsx';
import { CollapsibleFilters } from '#features/filters/CollapsibleFilters.tsx';
import { ResultCount } from '#features/filters/ResultCount.tsx';
import { SceneFilter } from '#features/filters/SceneFilter.tsx';
import { TextFilter } from '#features/filters/TextFilter.tsx';
import { TextFilterFailure } from '#features/filters/TextFilterFailure.tsx';
import { QuoteList } from '#features/quotes/QuoteList.tsx';
import { WordingFilter } from '#features/quotes/WordingFilter.tsx';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilmViews } from '#shared/FilmContext.tsx';
import { useTextFilter } from '#shared/TextFilterContext.tsx';

import { nothingFound } from './NothingFound.tsx';

export const NoQuoteFound = nothingFound(async () => (await import('./NoQuoteFound.tsx')).NoQuoteFound);

/** All quotes, by speaker, by how sure their wording is, by scene and by their words. */
export function QuotesPage() {
  const { fullFilm, visibleFilm: film } = useFilmViews();
  const { route } = useRoute();
  const navigate = useNavigate();
  const { filters } = route;
  const { matches, isSearching } = useTextFilter();
  const selection = useMemo(() => selectQuotes(film, filters, matches), [film, filters, matches]);
  const known = useMemo(() => new Set(film.quotes.map(({ wording }) => wording)), [film]);
  const isAny = selection.quotes.length > 0;
  const change = (next: Filters) => navigate({ ...route, filters: next });
  const clear = () => change(clearFilters(filters));

  return (
    <ListPage title={m.quotes_title()} lead={m.quotes_lead()}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <CollapsibleFilters
          first={
            <TextFilter
              text={filters.q}
              onType={(q) => navigate({ ...route, filters: { ...filters, q } }, 'replace')}
            />
          }
        >
          <SceneFilter
            chosen={filters.scene}
            scenes={selection.scenes}
            anywhere={selection.anywhere}
            onChoose={(scene) => change({ ...filters, scene })}
          />
          <CharacterFilter
            legend={m.who_says_it()}
            chips={selection.chips}
            onToggle={(id) => change({ ...toggleCharacter(filters, id, fullFilm) })}
          />
          <WordingFilter
            chosen={filters.wording}
            known={known}
            pool={selection.spoken}
            onToggle={(wording) => change(toggleWording(filters, wording))}
          />
        </CollapsibleFilters>
        <div className="min-w-0">
          <ResultCount
            text={m.quotes_of({ count: formatNumber(selection.quotes.length), total: formatNumber(selection.total) })}
            isCounting={isSearching && matches === undefined}
            narrowed={selection.narrowed}
            onClear={clear}
          />
          <ActiveFilters
            list="quotes"
            film={film}
            filters={filters}
            onClearText={() => change({ ...filters, q: '' })}
          />
          <TextFilterFailure />
          <div aria-busy={isSearching} className="filtered-list">
            {isAny && (
              <QuoteList
                quotes={selection.quotes}
                withScene
                prominent
                actions={(quote) => <AddToSet kind="quote" id={quote.id} />}
              />
            )}
            <Panel>
              <NoQuoteFound
                isShown={!isAny}
                film={film}
                filters={filters}
                matches={matches}
                onChange={change}
                onClear={clear}
              />
            </Panel>
          </div>
        </div>
      </div>
    </ListPage>
  );
}
