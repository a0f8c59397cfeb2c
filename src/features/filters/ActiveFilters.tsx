import type { Film } from '#domain/dataset/film.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { formatChoice, formatList, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';

interface ActiveFiltersProps {
  readonly film: Film;
  readonly filters: Filters;
  /** The names of the wordings that are chosen. */
  readonly wordings?: readonly string[];
  readonly onClearText: () => void;
}

/** The filters in words: what a printed sheet must say, and what the search text is. */
export function ActiveFilters({ film, filters, wordings = [], onClearText }: ActiveFiltersProps) {
  const names = filters.with.flatMap((id) => film.characterById.get(id)?.name ?? []);
  const characters = filters.match === 'all' ? formatList(names) : formatChoice(names);
  const scene = film.sceneById.get(filters.scene ?? '');
  return (
    <>
      <div className="hidden text-note print:block">
        {names.length > 0 && <p>{m.filtered_by({ names: characters })}</p>}
        {wordings.length > 0 && <p>{m.filtered_by_wording({ wordings: formatChoice(wordings) })}</p>}
        {scene && <p>{m.filtered_by_scene({ title: inQuotes(localize(scene.title)) })}</p>}
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
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
            </svg>
          </button>
        </p>
      )}
    </>
  );
}
