import type { Quote } from '#domain/dataset/film.ts';
import { inQuotes } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/messages.ts';

type Translation = NonNullable<Quote['translation']>;

/** The translation into the language of the page, if there is one. */
export function shownTranslation({ translation }: Quote): Translation | undefined {
  return translation?.lang.startsWith(currentLocale()) ? translation : undefined;
}

/** The attribution of a translation. */
export function translationBy({ by }: Translation): string {
  return by ? m.translated_by({ title: inQuotes(by.title) }) : m.translated_by_explorer();
}
