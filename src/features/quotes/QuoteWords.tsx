import type { Quote } from '#domain/linked.ts';
import { inQuotes } from '#i18n/format.ts';

import { shownTranslation, translationBy } from './shownTranslation.ts';

/** The words of a quote as they were said; below them the translation into the page's language, and whose it is. */
export function QuoteWords({ quote, size }: { quote: Quote; size: 'panel' | 'page' }) {
  const translation = shownTranslation(quote);
  return (
    <>
      <blockquote>
        <p
          lang={quote.lang}
          className={`font-serif text-pretty ${size === 'page' ? 'hang-display text-display' : 'hang text-title'}`}
        >
          {inQuotes(quote.text, quote.lang)}
        </p>
        {translation && (
          <p
            lang={translation.lang}
            className={`hang font-serif text-quiet italic ${size === 'page' ? 'mt-5 text-title' : 'mt-2 text-lead'}`}
          >
            {inQuotes(translation.text, translation.lang)}
          </p>
        )}
      </blockquote>
      {translation && <p className="mt-1 text-caption text-quiet">{translationBy(translation)}</p>}
    </>
  );
}
