import type { Film } from '#domain/dataset/film.ts';
import type { FilterRelaxation } from '#domain/filters/filterRelaxation.ts';
import { parameterKeys, parameters, type Filters, type ParameterKey } from '#domain/filters/filters.ts';
import type { NarrowedList } from '#domain/filters/parameter.ts';
import { formatChoice, formatList, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { wordingName } from '#shared/wordingName.ts';

interface FilterWords {
  /** The filter as a sentence, for a printed page; left out where the page says it elsewhere. */
  readonly active?: (filters: Filters, film: Film) => string | undefined;
  /** Names the button that takes it off where it leaves nothing in a list. */
  readonly takeOff?: {
    readonly scenes?: (relaxation: FilterRelaxation) => string;
    readonly quotes?: (relaxation: FilterRelaxation) => string;
  };
}

/** What is said of each parameter of the address where it narrows a list. */
const filterWords: Readonly<Record<ParameterKey, FilterWords>> = {
  with: {
    active: ({ with: ids, match }, film) => {
      const names = ids.flatMap((id) => film.characterById.get(id)?.name ?? []);
      if (names.length === 0) return undefined;
      return m.filtered_by({ names: match === 'all' ? formatList(names) : formatChoice(names) });
    },
    takeOff: {
      scenes: ({ character, count }) => m.without_filter({ name: character?.name ?? '', count }),
      quotes: ({ count }) => m.quotes_without_speakers({ count }),
    },
  },
  match: {
    takeOff: { scenes: ({ count }) => m.any_instead({ name: inQuotes(m.match_any()), count }) },
  },
  q: {
    takeOff: {
      scenes: ({ count }) => m.without_text({ count }),
      quotes: ({ count }) => m.quotes_without_text({ count }),
    },
  },
  wording: {
    active: ({ wording }) =>
      wording.length === 0 ? undefined : m.filtered_by_wording({ wordings: formatChoice(wording.map(wordingName)) }),
    takeOff: { quotes: ({ count }) => m.quotes_without_wording({ count }) },
  },
  scene: {
    active: ({ scene: id }, film) => {
      const scene = film.sceneById.get(id ?? '');
      return scene && m.filtered_by_scene({ title: inQuotes(localize(scene.title)) });
    },
    takeOff: { quotes: ({ count }) => m.quotes_without_scene({ count }) },
  },
  verdict: {},
  upto: {},
  reading: {},
};

/** The filters that narrow a list, each as a sentence. */
export function activeFilterTexts(list: NarrowedList, filters: Filters, film: Film): readonly string[] {
  return parameterKeys
    .filter((key) => parameters[key].narrows?.lists.includes(list))
    .flatMap((key) => filterWords[key].active?.(filters, film) ?? []);
}

/** The name of the button that takes a filter off. */
export function takeOffLabel(list: 'scenes' | 'quotes', relaxation: FilterRelaxation): string {
  return filterWords[relaxation.key].takeOff?.[list]?.(relaxation) ?? m.clear_filters();
}
