import { Fragment, type ReactNode } from 'react';

import type { Quote } from '#domain/dataset/film.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { CharacterLink } from '#shared/CharacterLink.tsx';
import { ReportLink } from '#shared/ReportLink.tsx';
import { SourceLink } from '#shared/SourceLink.tsx';
import { wordingMeaning } from '#shared/wordingName.ts';

import { CopyQuote } from './CopyQuote.tsx';
import { OtherWordings } from './OtherWordings.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import { shownTranslation, translationBy } from './shownTranslation.ts';
import { WordingBadge } from './WordingBadge.tsx';

interface QuoteDetailProps {
  readonly quote: Quote;
  /** Actions beside copying. */
  readonly actions: ReactNode;
  /** A picture, beside the details on a wide page. */
  readonly picture: ReactNode;
}

/** A quote on its own page: the words at display size, then everything known about them. */
export function QuoteDetail({ quote, actions, picture }: QuoteDetailProps) {
  const { speaker, to, sources, variants } = quote;
  const words = inQuotes(quote.text, quote.lang);
  const translation = shownTranslation(quote);
  return (
    <figure aria-label={words} data-hue={speaker.hue}>
      <QuoteWords quote={quote} size="page" />
      {translation && <p className="mt-2 text-caption text-quiet">{translationBy(translation)}</p>}
      <figcaption className="mt-10 grid grid-cols-[minmax(0,1fr)] items-start gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)] xl:gap-x-20">
        <div>
          <CopyQuote quote={quote}>{actions}</CopyQuote>
          <dl className="mt-10 border-b border-rule">
            <Note name={m.who_says_it()}>
              <CharacterLink character={speaker} className="link font-semibold" />
              {to.length > 0 && (
                <>
                  {' '}
                  <span className="text-quiet">{m.to_whom()}</span>{' '}
                  {to.map((one, index) => (
                    <Fragment key={one.id}>
                      {index > 0 && ', '}
                      <CharacterLink character={one} />
                    </Fragment>
                  ))}
                </>
              )}
            </Note>
            <Note name={m.wording()}>
              <WordingBadge wording={quote.wording} />
              <p className="mt-1.5 text-quiet">{wordingMeaning(quote.wording)}</p>
            </Note>
            <Note name={m.attested_by()}>
              <ul className="grid grid-cols-[minmax(0,1fr)] gap-1 wrap-anywhere">
                {sources.map((source) => (
                  <li key={source.id}>
                    <SourceLink source={source} />
                    {source.publisher !== undefined && <span className="text-quiet">, {source.publisher}</span>}
                  </li>
                ))}
              </ul>
            </Note>
            {variants.length > 0 && (
              <Note name={m.in_other_words()}>
                <div className="grid gap-4">
                  <OtherWordings quote={quote} open />
                </div>
              </Note>
            )}
          </dl>
          <p className="mt-4">
            <ReportLink id={`quote/${quote.id}`} text={words} sources={sources} />
          </p>
        </div>
        {picture}
      </figcaption>
    </figure>
  );
}

function Note({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-1.5 border-t border-rule py-4 text-note sm:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className="pt-0.5 eyebrow">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
