import type { Quote } from '#domain/dataset/film.ts';
import { inQuotes } from '#i18n/format.ts';

import { shownTranslation } from './shownTranslation.ts';

/** A loud quote of no more than these stands as large as a headline, if its wording is sure. */
const fewLetters = 34;

/** The words of a quote as they were said; below them the translation into the page's language. */
export function QuoteWords({ quote, size }: { quote: Quote; size: 'panel' | 'loud' | 'page' }) {
  const translation = shownTranslation(quote);
  const display =
    size === 'page' || (size === 'loud' && quote.wording === 'verified' && quote.text.length <= fewLetters);
  return (
    <blockquote>
      <p
        lang={quote.lang}
        className={`font-serif text-balance ${display ? 'hang-display text-display' : 'hang text-title'} ${display && size === 'loud' ? 'text-hue' : ''}`}
      >
        {inQuotes(quote.text, quote.lang)}
      </p>
      {translation && (
        <p
          lang={translation.lang}
          className={`hang font-serif text-quiet italic ${display ? 'mt-3 text-title' : 'mt-2 text-lead'}`}
        >
          {inQuotes(translation.text, translation.lang)}
        </p>
      )}
    </blockquote>
  );
}
