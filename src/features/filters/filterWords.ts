import type { Film } from '#domain/dataset/film.ts';
import type { FilterRelaxation } from '#domain/filters/filterRelaxation.ts';
import {
  matches,
  parameterKeys,
  parameters,
  verdicts,
  type Filters,
  type ParameterKey,
} from '#domain/filters/filters.ts';
import type { NarrowedList } from '#domain/filters/parameter.ts';
import { formatChoice, formatList, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { wordingName } from '#shared/wordingName.ts';

interface FilterWords {
  /** Says that a value of the address, which is in quotation marks, could not be used. */
  readonly notice: (value: string) => string;
  /** The filter as a sentence, for a printed page; left out where the page says it elsewhere. */
  readonly active?: (filters: Filters, film: Film) => string | undefined;
  /** Names the button that takes it off where it leaves nothing in a list. */
  readonly takeOff?: {
    readonly scenes?: (relaxation: FilterRelaxation) => string;
    readonly quotes?: (relaxation: FilterRelaxation) => string;
  };
}

/** What is said of each parameter of the address. */
const filterWords: Readonly<Record<ParameterKey, FilterWords>> = {
  with: {
    notice: (value) => m.notice_with({ value }),
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
    notice: (value) => m.notice_match({ value, options: formatList(matches) }),
    takeOff: { scenes: ({ count }) => m.any_instead({ name: inQuotes(m.match_any()), count }) },
  },
  q: {
    // Any text can be looked for, so that none is refused.
    notice: (value) => value,
    takeOff: {
      scenes: ({ count }) => m.without_text({ count }),
      quotes: ({ count }) => m.quotes_without_text({ count }),
    },
  },
  wording: {
    notice: (value) => m.notice_wording({ value }),
    active: ({ wording }) =>
      wording.length === 0 ? undefined : m.filtered_by_wording({ wordings: formatChoice(wording.map(wordingName)) }),
    takeOff: { quotes: ({ count }) => m.quotes_without_wording({ count }) },
  },
  scene: {
    notice: (value) => m.notice_scene({ value }),
    active: ({ scene: id }, film) => {
      const scene = film.sceneById.get(id ?? '');
      return scene && m.filtered_by_scene({ title: inQuotes(localize(scene.title)) });
    },
    takeOff: { quotes: ({ count }) => m.quotes_without_scene({ count }) },
  },
  verdict: { notice: (value) => m.notice_verdict({ value, options: formatList(verdicts) }) },
  upto: { notice: (value) => m.notice_upto({ value }) },
  reading: { notice: (value) => m.notice_reading({ value }) },
};

/** Says that a value of the address could not be used. */
export function noticeText(key: ParameterKey, value: string): string {
  return filterWords[key].notice(inQuotes(value));
}

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
