import type { Quote } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';

import { shownTranslation, translationBy } from './shownTranslation.ts';

/** A quote as text: a line with its speaker and scene, and one with its translation and translator, if there is one. */
export function attributedLines(quote: Quote): readonly string[] {
  const words = inQuotes(quote.text, quote.lang);
  const said = m.attribution({ name: quote.speaker.name, scene: inQuotes(localize(quote.scene.title)) });
  const translation = shownTranslation(quote);
  return [
    `${words} ${said}`,
    ...(translation ? [`${inQuotes(translation.text, translation.lang)} (${translationBy(translation)})`] : []),
  ];
}
