import type { ReactNode } from 'react';

import type { Quote } from '#domain/linked.ts';
import { formatList, inQuotes, tell } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Link } from '#routing/Link.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';

import { attributed } from './attributed.ts';
import { OtherWordings } from './OtherWordings.tsx';
import { WordingMark } from './WordingMark.tsx';

interface QuotePanelProps {
  readonly quote: Quote;
  /** `page` is the quote's own page: largest, without a link to itself. */
  readonly size?: 'panel' | 'page';
  /** Whether the scene is named, where the panel does not stand on its page. */
  readonly withScene?: boolean;
  /** What else can be done with it, beside copying. */
  readonly actions?: ReactNode;
}

/** A quote: the words, who says them to whom, how sure the wording is, and where it is from. */
export function QuotePanel({ quote, size = 'panel', withScene = false, actions }: QuotePanelProps) {
  const { speaker, to, scene, sources, translation } = quote;
  const shownTranslation = translation?.lang.startsWith(currentLocale()) ? translation : undefined;
  return (
    <figure aria-label={inQuotes(quote.text, quote.lang)} data-hue={speaker.hue}>
      <blockquote>
        <p lang={quote.lang} className={`hang font-serif ${size === 'page' ? 'text-display' : 'text-title'}`}>
          {inQuotes(quote.text, quote.lang)}
        </p>
        {shownTranslation && (
          <p lang={shownTranslation.lang} className="mt-2 hang font-serif text-lead text-quiet italic">
            {inQuotes(shownTranslation.text, shownTranslation.lang)}
          </p>
        )}
      </blockquote>
      <figcaption className="mt-3 grid gap-2 text-note">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          <span>
            <Link to={{ kind: 'character', id: speaker.id }} className="link font-semibold">
              {speaker.name}
            </Link>
            {to.length > 0 && (
              <span className="text-quiet"> {m.said_to({ names: formatList(to.map((one) => one.name)) })}</span>
            )}
          </span>
          <WordingMark wording={quote.wording} />
          {withScene && (
            <Link to={{ kind: 'scene', id: scene.id }} className="link">
              {tell(scene.title)}
            </Link>
          )}
        </p>
        {shownTranslation && (
          <p className="text-caption text-quiet">
            {shownTranslation.by
              ? m.translated_by({ title: inQuotes(shownTranslation.by.title) })
              : m.translated_by_explorer()}
          </p>
        )}
        <p className="text-caption text-quiet">
          {m.attested_by()}{' '}
          {sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 && '; '}
              <Link to={{ kind: 'source', id: source.id }} className="link" lang={source.lang}>
                {source.title}
              </Link>
            </span>
          ))}
        </p>
        <OtherWordings variants={quote.variants} />
        <div className="mt-1 flex flex-wrap items-center gap-3 print:hidden">
          <CopyButton
            label={m.copy_quote()}
            copied={m.copied()}
            refused={m.copy_refused()}
            text={() => attributed(quote)}
          />
          {size === 'panel' && (
            <Link to={{ kind: 'quote', id: quote.id }} className="link py-2">
              {m.quote_page()}
            </Link>
          )}
          {actions}
        </div>
      </figcaption>
    </figure>
  );
}
