import type { Quote } from '#domain/dataset/film.ts';
import { inQuotes } from '#i18n/format.ts';

import { shownTranslation } from './shownTranslation.ts';

/** Prominent quotes of no more letters than these are set as large as headlines, if their wording is verified. */
const maxHeadlineLength = 34;

/** The words of a quote in the original, with the translation into the language of the page. */
export function QuoteWords({ quote, size }: { quote: Quote; size: 'panel' | 'prominent' | 'page' }) {
  const translation = shownTranslation(quote);
  const isDisplay =
    size === 'page' || (size === 'prominent' && quote.wording === 'verified' && quote.text.length <= maxHeadlineLength);
  return (
    <blockquote>
      <p
        lang={quote.lang}
        className={`font-serif text-balance ${isDisplay ? 'hang-display text-display' : 'hang text-title'} ${isDisplay && size === 'prominent' ? 'text-hue' : ''}`}
      >
        {inQuotes(quote.text, quote.lang)}
      </p>
      {translation && (
        <p
          lang={translation.lang}
          className={`hang font-serif text-quiet italic ${isDisplay ? 'mt-3 text-title' : 'mt-2 text-lead'}`}
        >
          {inQuotes(translation.text, translation.lang)}
        </p>
      )}
    </blockquote>
  );
}
