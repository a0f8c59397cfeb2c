import { useMemo } from 'react';

import { clearFilters, type Filters, toggleCharacter, toggleWording } from '#domain/filters.ts';
import { wordings } from '#domain/schema.ts';
import { quoteReliefs } from '#domain/relief.ts';
import { selectQuotes } from '#domain/selectors.ts';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { navigate } from '#routing/history.ts';
import { useRoute } from '#routing/Router.tsx';
import { AddToSet } from '#features/classSet/AddToSet.tsx';
import { ActiveFilters } from '#features/filters/ActiveFilters.tsx';
import { CharacterFilter } from '#features/filters/CharacterFilter.tsx';
import { FoldedFilters } from '#features/filters/FoldedFilters.tsx';
import { ResultLine } from '#features/filters/ResultLine.tsx';
import { SceneFilter } from '#features/filters/SceneFilter.tsx';
import { TextFilter } from '#features/filters/TextFilter.tsx';
import { QuoteList } from '#features/quotes/QuoteList.tsx';
import { WordingFilter } from '#features/quotes/WordingFilter.tsx';
import { wordingName } from '#features/quotes/wordingName.ts';
import { NoQuotes } from '#features/quotes/NoQuotes.tsx';

import { useFilmViews } from '../FilmContext.tsx';
import { ListPage } from '../ListPage.tsx';

/** All quotes, by speaker, by how sure their wording is, by scene and by their words. */
export function QuotesPage() {
  const { whole, shown: film } = useFilmViews();
  const { route } = useRoute();
  const { filters } = route;
  const selection = useMemo(() => selectQuotes(film, filters), [film, filters]);
  const known = useMemo(() => new Set(film.quotes.map(({ wording }) => wording)), [film]);
  const change = (next: Filters) => navigate({ ...route, filters: next });
  const clear = () => change(clearFilters(filters));

  return (
    <ListPage title={m.quotes_title()} lead={m.quotes_lead()}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <FoldedFilters
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
            onToggle={(id) => change({ ...toggleCharacter(filters, id, whole) })}
          />
          <WordingFilter
            chosen={filters.wording}
            known={known}
            pool={selection.spoken}
            onToggle={(wording) => change(toggleWording(filters, wording, wordings))}
          />
        </FoldedFilters>
        <div className="min-w-0">
          <ResultLine
            text={m.quotes_of({ count: formatNumber(selection.quotes.length), total: formatNumber(selection.total) })}
            narrowed={selection.narrowed}
            onClear={clear}
          />
          <ActiveFilters
            film={film}
            filters={filters}
            wordings={filters.wording.map(wordingName)}
            onClearText={() => change({ ...filters, q: '' })}
          />
          {selection.quotes.length > 0 ? (
            <QuoteList
              film={film}
              quotes={selection.quotes}
              withScene
              loud
              actions={(quote) => <AddToSet kind="quote" id={quote.id} />}
            />
          ) : (
            <NoQuotes
              reliefs={selection.narrowed ? quoteReliefs(film, filters) : undefined}
              onChange={change}
              onClear={clear}
            />
          )}
        </div>
      </div>
    </ListPage>
  );
}
