import type { Quote } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';

import { shownTranslation, translationBy } from './shownTranslation.ts';

/** The lines of a quote with who says it and in which scene, for pasting; then its translation, and whose that is. */
export function attributedLines(quote: Quote): readonly string[] {
  const words = inQuotes(quote.text, quote.lang);
  const said = m.attribution({ name: quote.speaker.name, scene: inQuotes(localize(quote.scene.title)) });
  const translation = shownTranslation(quote);
  return [
    `${words} ${said}`,
    ...(translation ? [`${inQuotes(translation.text, translation.lang)} (${translationBy(translation)})`] : []),
  ];
}
