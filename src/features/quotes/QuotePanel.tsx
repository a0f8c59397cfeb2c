import type { ReactNode } from 'react';

import type { Quote } from '#domain/dataset/film.ts';
import { formatList, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { CharacterLink } from '#shared/CharacterLink.tsx';
import { ReportLink } from '#shared/ReportLink.tsx';
import { SourceLinks } from '#shared/SourceLink.tsx';

import { CopyQuote } from './CopyQuote.tsx';
import { OtherWordings } from './OtherWordings.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import { shownTranslation, translationBy } from './shownTranslation.ts';
import { WordingNote } from './WordingNote.tsx';

interface QuotePanelProps {
  readonly quote: Quote;
  /** Whether the scene is named; not needed on the page of the scene. */
  readonly withScene?: boolean | undefined;
  /** Whether a short quote is set as large as a headline. */
  readonly prominent?: boolean | undefined;
  /** Actions beside copying. */
  readonly actions?: ReactNode;
}

/** A quote in a list: the words, who says them to whom, how reliable the wording is, and the sources. */
export function QuotePanel({ quote, withScene = false, prominent = false, actions }: QuotePanelProps) {
  const { speaker, to, scene, sources } = quote;
  const words = inQuotes(quote.text, quote.lang);
  const translation = shownTranslation(quote);
  return (
    <figure aria-label={words} data-hue={speaker.hue}>
      <QuoteWords quote={quote} size={prominent ? 'prominent' : 'panel'} />
      <figcaption className="mt-3 grid gap-2 text-note">
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1.5">
          <p className="py-0.5 max-sm:w-full">
            <CharacterLink character={speaker} className="link font-semibold" />
            {to.length > 0 && (
              <span className="text-quiet"> {m.said_to({ names: formatList(to.map((one) => one.name)) })}</span>
            )}
          </p>
          <WordingNote wording={quote.wording} />
          {withScene && (
            <Link to={{ kind: 'scene', id: scene.id }} className="link py-0.5">
              {localize(scene.title)}
            </Link>
          )}
        </div>
        <p className="text-caption text-quiet">
          {m.attested_by()} <SourceLinks sources={sources} />
          {translation && <span className="block">{translationBy(translation)}</span>}
        </p>
        <OtherWordings quote={quote} />
        <CopyQuote quote={quote} quiet>
          {actions}
          <Link to={{ kind: 'quote', id: quote.id }}>{m.quote_page()}</Link>
          <ReportLink id={`quote/${quote.id}`} text={words} sources={sources} />
        </CopyQuote>
      </figcaption>
    </figure>
  );
}
