import type { Film } from '#domain/dataset/film.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { NarrowedList } from '#domain/filters/parameter.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Icon } from '#ui/Icon.tsx';

import { activeFilterTexts } from './filterWords.ts';

interface ActiveFiltersProps {
  /** The list beside which they stand. */
  readonly list: NarrowedList;
  readonly film: Film;
  readonly filters: Filters;
  readonly onClearText: () => void;
}

/** The active filters in words: the text filter always, the others in print, where their controls are not shown. */
export function ActiveFilters({ list, film, filters, onClearText }: ActiveFiltersProps) {
  return (
    <>
      <div className="hidden text-note print:block">
        {activeFilterTexts(list, filters, film).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {filters.q !== '' && (
        <p className="flex flex-wrap items-center gap-2 text-note">
          {m.filtered_by_text({ text: inQuotes(filters.q) })}
          <button
            type="button"
            onClick={onClearText}
            aria-label={m.remove_text_filter({ text: inQuotes(filters.q) })}
            className="grid size-8 place-items-center rounded-full border border-edge hover:bg-pressed print:hidden"
          >
            <Icon name="cross" />
          </button>
        </p>
      )}
    </>
  );
}
