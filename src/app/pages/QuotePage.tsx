import { Panel } from '#app/errors/Panel.tsx';
import type { Quote } from '#domain/dataset/film.ts';
import { AddToSet } from '#features/classSet/AddToSet.tsx';
import { QuoteDetail } from '#features/quotes/QuoteDetail.tsx';
import { ShareActions } from '#features/share/ShareActions.tsx';
import { DisputeNote } from '#features/sources/DisputeNote.tsx';
import { formatNumber, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useFilm } from '#shared/FilmContext.tsx';
import { PosterLink } from '#shared/PosterLink.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

/** One quote, made to be shared. */
export function QuotePage({ quote }: { quote: Quote }) {
  const film = useFilm();
  const { scene } = quote;
  return (
    <article data-hue={scene.sequence.hue} className="ambient">
      <div className="page-width pt-10 lg:pt-16">
        <p className="mb-6 flex flex-wrap items-baseline gap-x-4">
          <Link to={{ kind: 'scene', id: scene.id }} className="link font-serif text-lead text-hue italic">
            {localize(scene.title)}
          </Link>
          <span className="text-note text-quiet tabular-nums">
            {m.scene_position({ number: formatNumber(scene.number), total: formatNumber(film.scenes.length) })}
          </span>
        </p>
        <PageHeading className="sr-only" lang={quote.lang}>
          {inQuotes(quote.text, quote.lang)}
        </PageHeading>
        <QuoteDetail
          quote={quote}
          picture={<PosterLink scene={scene} className="rounded-lg shadow-2xl" />}
          actions={
            <>
              <ShareActions key={quote.id} title={inQuotes(quote.text, quote.lang)} />
              <AddToSet key={`set ${quote.id}`} kind="quote" id={quote.id} />
            </>
          }
        />
        <Panel>
          <div className="mt-10 grid gap-x-14 gap-y-4 lg:grid-cols-2 xl:gap-x-20">
            {quote.disputes.map((dispute) => (
              <DisputeNote key={dispute.id} dispute={dispute} />
            ))}
          </div>
        </Panel>
      </div>
    </article>
  );
}
